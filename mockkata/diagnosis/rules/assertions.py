"""Assertions that assert nothing, or not what they seem to."""

import ast
import difflib
import re
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Shows, Sureness, pitfall
from mockkata.diagnosis.reading.chains import spoken
from mockkata.diagnosis.reading.checks import (
    ASSERTIONS,
    asked_at,
    calls_on,
    place_of,
    statements,
)
from mockkata.diagnosis.reading.expected import (
    KEPT,
    failed_assertion,
    failed_in_test,
    statement,
)
from mockkata.evidence import MockSeen

TITLE = "Assertions that assert nothing"
_BARE = frozenset({"called_once", "called_once_with", "called_with", "not_called", "has_calls", "any_call"})
"""What is left of an assertion's name without ``assert_``; mocks refuse exactly these since Python 3.12."""
_LIKE_A_QUESTION = re.compile(
    r"(^|_)(called|awaited|calls?_?count|call_?args|never_call)(_|$)|calledOnce|calledWith|callCount"
)
_REFUSED = r"'(?P<name>\w+)' is not a valid assertion|has no attribute '(?P<missing>\w+)'"


@pitfall(
    "assert-prefix-missing",
    title="`called_once_with` without `assert_`",
    symptom="nothing up to Python 3.11; from 3.12 `AttributeError: 'called_once_with' is not a valid assertion.`",
    why="Without `assert_` the name is an attribute like any other: the mock makes one up, and it is true.",
    advice="Write the name in full, with `assert_` in front, or read the attributes `called` and `call_count`.",
    katas=("first-mock", "fix-the-toothless-suite"),
    shows=(Shows.SILENT, Shows.FAILING),
    explains=("no-assertion-ran", "called-with-checks-last-only", "mocks-the-thing-under-test", "mock-unset-value"),
)
def without_the_prefix(case: Case) -> Iterator[Finding]:
    """A mock was asked for the rest of an assertion's name, or refused it."""
    refused = _refused(case)
    if refused in _BARE:
        yield Finding(f"`{refused}` is no method of a mock: it lacks its `assert_`, so this line can only fail.")
        return
    for number, mock in _made_up(case):
        if mock.attribute in _BARE and _is_the_tests(case, mock.attribute):
            yield Finding(
                f"`{spoken(case, number)}` lacks its `assert_`: the mock made up an attribute, which checks nothing.",
                asked_at(case, mock.attribute),
                because=(f"a child mock named `{mock.attribute}` came into being",),
            )


def _refused(case: Case) -> str:
    """The attribute that a mock did not have in the line that failed."""
    match = case.message(_REFUSED, "AttributeError") if failed_in_test(case) else None
    return (match["name"] or match["missing"] or "") if match else ""


def _made_up(case: Case) -> Iterator[tuple[int, MockSeen]]:
    """Children of mocks that came into being because somebody asked for them."""
    for number, mock in enumerate(case.test.mocks):
        parent = case.mock(mock.parent)
        if parent is not None and not parent.spec and not mock.made.file and mock.return_value is None:
            yield number, mock


def _is_the_tests(case: Case, attribute: str) -> bool:
    """Whether only the test asks for an attribute: the program has none of that name."""
    return not _in_program(case, attribute) and asked_at(case, attribute).line > 0


def _in_program(case: Case, attribute: str) -> bool:
    """Whether the program has or uses anything of that name."""
    for tree in case.program.values():
        for node in source.walk(tree):
            if attribute in {getattr(node, "attr", ""), getattr(node, "name", "")}:
                return True
    return False


@pitfall(
    "assert-typo-uncaught",
    title="A misspelled question that the mock takes for an attribute",
    symptom="nothing is seen: `asset_called_once_with(...)` and `was_called` are always fine",
    why="A mock makes up any attribute it is asked for; only names that begin with `assert` are checked.",
    advice="The methods begin with `assert_`; the attributes are `called`, `call_count`, `call_args` and their like.",
    katas=("spec-catches-typos", "fix-the-toothless-suite"),
    shows=(Shows.SILENT, Shows.FAILING),
    explains=("no-assertion-ran", "mock-unset-value", "mocks-the-thing-under-test"),
)
def misspelled(case: Case) -> Iterator[Finding]:
    """A mock was asked for something that is like a question to a mock, and is none."""
    for number, mock in _made_up(case):
        name = mock.attribute
        if name in _BARE or not _is_like_a_question(name) or not _is_the_tests(case, name):
            continue
        yield Finding(
            f"Mocks have no `{mock.attribute}`: `{spoken(case, number)}` is a new mock, made up on the spot, and true.",
            asked_at(case, mock.attribute),
            because=(f"a child mock named `{mock.attribute}` came into being",),
        )


def _is_like_a_question(name: str) -> bool:
    if name in KEPT or name in ASSERTIONS:
        return False
    near = difflib.get_close_matches(name, [*ASSERTIONS, *KEPT, *_BARE], 1, 0.86)
    return bool(
        _LIKE_A_QUESTION.search(name) or near or re.match(r"a\w{2,6}_(called|not_called|has_calls|any_call)", name)
    )


@pitfall(
    "assert-typo-caught",
    title="An assertion that does not exist",
    symptom="`AttributeError: 'assert_called_once_wiht' is not a valid assertion.`",
    why="A mock refuses unknown names that begin with `assert`, so that a misspelled check does not go unnoticed.",
    advice="Take one of the assertions that mocks have, spelled as in the documentation, or compare `call_count`.",
    katas=("called-with-what", "first-mock"),
    explains=("mock-unset-value",),
)
def no_such_assertion(case: Case) -> Iterator[Finding]:
    """A mock refused the name of an assertion, or its arguments."""
    name, invalid = _refused(case), "is not a valid assertion" in case.failure.message
    if name in ASSERTIONS and invalid:
        yield Finding(f"This mock has no `{name}`: only an `AsyncMock` knows about awaiting.", sure=Sureness.LIKELY)
    elif name and name not in {*ASSERTIONS, *_BARE} and (invalid or name[:7] == "assert_" or _is_like_a_question(name)):
        yield Finding(f"Mocks have no `{name}`, so this line can only fail.", because=(case.failure.message[:200],))
    refused = case.message(
        r"(assert_\w+)\(\) takes 1 positional argument|(assert_\w+)\(\) got an unexpected keyword", "TypeError"
    )
    if refused and not (refused[1] or refused[2]).endswith(("_with", "_call", "_calls")):
        yield Finding(f"`{refused[1] or refused[2]}` takes no arguments: it does not look at how the mock was called.")


@pitfall(
    "assert-method-not-called",
    title="An assertion without its parentheses",
    symptom="nothing is seen: the line names the method and does not call it",
    why="`mock.assert_called_once` is the method itself, an object that is always true; only `()` makes it check.",
    advice="Call the assertion: end it with parentheses.",
    katas=("first-mock",),
    shows=(Shows.SILENT, Shows.FAILING),
    explains=("no-assertion-ran",),
)
def without_parentheses(case: Case) -> Iterator[Finding]:
    """An assertion's name stands alone, or is itself asserted."""
    for node in _looked_at(case):
        for inner in _conditions(node):
            if isinstance(inner, ast.Attribute) and inner.attr in ASSERTIONS:
                yield Finding(
                    f"`{ast.unparse(inner)}` is only named, not called: without `()` it checks nothing.",
                    place_of(case, inner),
                )


def _looked_at(case: Case) -> Iterator[ast.stmt]:
    """The statements of the learner's that a rule is about: of a failed test the one that failed."""
    failed = None if case.passed else statement(case)
    for node in statements(case):
        if case.passed or (failed is not None and node.lineno == failed.lineno):
            yield node


def _conditions(node: ast.stmt) -> Iterator[ast.expr]:
    """What a statement takes for true or false: after ``assert``, in ``assertTrue`` and the like, or all of it."""
    match node:
        case ast.Assert(test=test):
            yield from _parts(test)
        case ast.Expr(value=ast.Call(func=ast.Attribute(attr=name), args=[first, *_])) if name in _TRUTHS:
            yield from _parts(first)
        case ast.Expr(value=value):
            yield from _parts(value)


_TRUTHS = ("assertTrue", "assertFalse", "assertIsNotNone", "assertEqual", "assert_")


def _parts(node: ast.expr) -> Iterator[ast.expr]:
    """An expression without ``not``, ``and``, ``or``, comparisons and commas."""
    match node:
        case ast.UnaryOp(operand=inner):
            yield from _parts(inner)
        case ast.BoolOp(values=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts):
            for part in parts:
                yield from _parts(part)
        case ast.Compare(left=left, comparators=[ast.Constant(value=bool())]):
            yield from _parts(left)
        case ast.Call(func=ast.Name(id="all" | "any" | "bool"), args=[inner]):
            yield from _parts(inner)
        case _:
            yield node


@pitfall(
    "assert-assert-called",
    title="`assert` in front of an assertion method",
    symptom="`assert None`, although the call was right; or `assert not mock.assert_...()`, which says the opposite",
    why="The `assert_...` methods raise an error when they do not hold and return `None` when they do.",
    advice="Let the method stand alone; assert only what has a value, such as `called` or `call_count`.",
    katas=("fix-the-toothless-suite",),
    shows=(Shows.FAILING, Shows.SILENT),
)
def asserted_an_assertion(case: Case) -> Iterator[Finding]:
    """The result of an assertion method is taken for true or false."""
    held = failed_assertion(case) is None
    bound = dict(source.assignments(case.function)) if case.function else {}
    for node in _looked_at(case):
        if isinstance(node, ast.Expr) and calls_on(node.value, ASSERTIONS):
            continue
        for inner in _conditions(node):
            call = bound.get(inner.id) if isinstance(inner, ast.Name) else inner
            if not isinstance(call, ast.Call) or not calls_on(call, ASSERTIONS):
                continue
            method = ast.unparse(call.func)
            denied = "not " in ast.unparse(node)[:12] or "assertFalse" in ast.unparse(node)
            if case.passed or (denied and not held):
                sentence = (
                    f"`not {method}(...)` does not deny anything: the method itself insists on the call, or raises."
                )
            elif held:
                sentence = f"`{method}` held, but like all such methods it returns `None`, and that is what you assert."
            else:
                continue
            yield Finding(sentence, place_of(case, node))


@pitfall(
    "called-is-not-a-method",
    title="Called an attribute such as `called`",
    symptom="`TypeError: 'bool' object is not callable` or `'int' object is not callable`",
    why="`called`, `call_count` and `call_args` are plain values that a mock keeps; only the `assert_...` are methods.",
    advice="Read the attribute without parentheses.",
    katas=("first-mock", "call-history"),
)
def called_an_attribute(case: Case) -> Iterator[Finding]:
    """The line that failed calls a value that mocks keep."""
    failed = statement(case)
    if failed is None or not case.message(r"'(bool|int|NoneType|_CallList)' object is not callable", "TypeError"):
        return
    for call in source.calls(failed):
        if calls_on(call, KEPT):
            yield Finding(
                f"`{ast.unparse(call.func)}` is a value, not a method; you called it.", because=(ast.unparse(call),)
            )
            return
