"""What a mock needs to stand in for more than a function: special methods, blocks, and classes that are checked."""

import ast
import re
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Sureness, pitfall
from mockkata.diagnosis.reading.blocks import Block, twins, unset_blocks
from mockkata.diagnosis.reading.chains import REPR, spoken
from mockkata.diagnosis.reading.defaults import unset_in_line
from mockkata.diagnosis.reading.typechecks import (
    TypeCheck,
    check_before,
    checks_that_ran,
    idle,
    is_of_program,
    without_spec,
)
from mockkata.evidence import Patched, Place

TITLE = "Special methods, blocks and classes"

_PLAIN = r"(?:unittest\.mock\.)?(?:NonCallable)?Mock"
_REFUSED_BLOCK = rf"'{_PLAIN}' object does not support the (?:asynchronous )?context manager"
_REFUSED = (
    rf"{_REFUSED_BLOCK}|'{_PLAIN}' object (?:is not (?:iterable|subscriptable|reversible|a container|an iterator)"
    rf"|does(?: not|n't) support item)|(?:argument|object) of type '{_PLAIN}' (?:is not|has no len)"
    rf"|non-iterable {_PLAIN} object|must be an iterable, not {_PLAIN}$|(?:__aiter__|__anext__) method, got {_PLAIN}$"
)
_SPECIAL = (
    r"^(?:Mock object has no attribute ')?"
    r"(__(?:a?enter|a?exit|a?iter|a?next|len|\w+item|contains|bool|int|float|index)__)"
)
_ANSWERS = ("chained-return-value-missing", "class-mock-missing-return-value", "mock-unset-value", "mock-default-magic")
_CHECKED = r"is(?:instance|subclass)\(\) arg 2 must be|called match pattern must be a"
_NO_EXCEPTION = (
    r"catching classes that do not inherit from BaseException|exceptions must derive from BaseException"
    r"|Expected a BaseException type, but got '\w*Mock'"
)


@pitfall(
    "mock-no-magic",
    title="A plain `Mock` where special methods are needed",
    symptom="`TypeError: 'Mock' object does not support the context manager protocol`",
    why="A `Mock` has no special methods, so it cannot be entered, iterated, indexed or measured. "
    "A `MagicMock` has them all.",
    advice="Use a `MagicMock` there, and set up those special methods whose result counts.",
    katas=("magic-methods", "async-iteration"),
    explains=("mock-unset-value",),
)
def plain_mock_lacks_magic(case: Case) -> Iterator[Finding]:
    """A special method that a plain mock was asked for, by the code or by the test that wants to set it up."""
    special = case.message(_SPECIAL, "AttributeError")
    special = special or case.message(r"'method-wrapper' object has no attribute '(?:return_value|side_effect)'")
    plain = [number for number, mock in enumerate(case.test.mocks) if mock.kind in {"Mock", "NonCallableMock"}]
    if special and plain and case.raised_by.owner != "program":
        name = f"`{special[1]}`" if special.lastindex else "that special method"
        yield Finding(f"You set up {name} on a plain `Mock`, which has no special methods.")
        return
    if not case.message(_REFUSED, "TypeError"):
        return
    made = [number for number in plain if case.test.mocks[number].parent < 0 and case.test.mocks[number].made.file]
    place = case.program_line if case.program_line.file else case.own_line
    named = len(made) == 1 and spoken(case, made[0]) != "mock"
    told = f"`{spoken(case, made[0])}` is a plain `Mock`, which" if named else "A plain `Mock`"
    yield Finding(
        f"{told} has no special methods, and `{case.line(place)}` needs one.",
        case.test.mocks[made[0]].made if len(made) == 1 else Place(),
        Sureness.SURE if case.message(_REFUSED_BLOCK) or not unset_in_line(case) else Sureness.LIKELY,
        (f"{case.failure.message}, in `{place.file}:{place.line}`.",),
    )


@pitfall(
    "enter-return-value-missing",
    title="A `with` block hands out another mock",
    symptom="`assert <MagicMock name='connect().__enter__().execute()' id='...'> == [1]`",
    why="What stands behind `as` is what `__enter__` returns (`__aenter__` for `async with`), "
    "and for a mock that is another mock.",
    advice="Set up, and ask, the `return_value` of `__enter__`, not the object that is entered.",
    katas=("magic-methods", "async-iteration"),
    explains=(
        *_ANSWERS,
        "assert-on-class-not-instance",
        "has-calls-on-parent",
        "call-args-shape",
        "test-calls-chain-itself",
    ),
)
def block_hands_out_another_mock(case: Case) -> Iterator[Finding]:
    """A block's mock that was used as it came, while the test set up, or asked, the same thing elsewhere."""
    for block in unset_blocks(case):
        method = case.test.mocks[block.enter].attribute
        for twin in twins(case, block):
            forgot = twin.owner == block.enter
            yield Finding(
                f"You {'set up' if twin.told else 'asked'} `{spoken(case, twin.owner)}.{twin.name}`, but the code used "
                f"`{spoken(case, block.given)}.{twin.name}`: "
                + (f"`{method}` is called first." if forgot else f"behind `as` is what `{method}` returns."),
                case.line_with(rf"\.{re.escape(twin.name)}\b"),
                because=_of_block(case, block),
            )
            return
        if _tells_of(case, block.given):
            yield Finding(
                f"The code got `{spoken(case, block.given)}` from its `with` block, "
                "and nothing was set up on that mock.",
                sure=Sureness.LIKELY,
                because=_of_block(case, block),
            )
            return


@pitfall(
    "magic-method-set-to-value",
    title="A special method set to a value",
    symptom="`TypeError: 'int' object is not callable`",
    why="`len(m)` calls `m.__len__()`. What you set there has to be callable.",
    advice="Set the `return_value` of the special method, not the method.",
    katas=("magic-methods",),
    explains=("method-replaced-by-value", "enter-return-value-missing", *_ANSWERS),
)
def special_method_set_to_value(case: Case) -> Iterator[Finding]:
    """Something "is not callable" that the test assigned to a special method."""
    refused = case.message(r"'([\w.]+)' object is not callable", "TypeError")
    if not refused:
        return
    kind = refused[1].rpartition(".")[2]
    called_by_mock = (case.raised_by.file, case.raised_by.function) == ("mock.py", "method")
    for place, name, is_value in _special_assignments(case):
        if called_by_mock or is_value:
            yield Finding(
                f"You set `{name}` itself to a value of type `{kind}`; it is a method, so the code calls it.",
                place,
            )
            return
    if called_by_mock:
        yield Finding(
            f"A special method was set to a value of type `{kind}`; it is a method, so the code calls it.",
            case.line_with(r"['\"]__\w+__['\"]"),
        )


@pitfall(
    "isinstance-against-patched-class",
    title="A type check against a mock",
    symptom="`TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union`",
    why="A patched class is no class any more, so nothing can be an instance of it. "
    "And a plain mock is an instance of nothing, unless it has a `spec`.",
    advice="Leave the class in place, and pass a mock with that class as its `spec`.",
    katas=("spec-catches-typos", "autospec-a-class"),
    explains=(*_ANSWERS, "patch-datetime-now-immutable"),
)
def mock_in_type_check(case: Case) -> Iterator[Finding]:
    """A check that refuses a mock as a class, or that a mock without a spec does not pass."""
    if case.message(_CHECKED, "TypeError"):
        yield _class_is_a_mock(case)
        return
    free = list(without_spec(case))
    check = check_before(case, case.raised_by) if case.raised_by.owner == "program" else None
    if check and free and case.line(case.raised_by).startswith("raise "):
        told_of_mock = bool(re.search(r"\b\w*Mock\b", case.failure.message))
        yield _fails_check(case, free[0][0], check, Sureness.SURE if told_of_mock else Sureness.LIKELY)
        return
    if case.error not in {"AssertionError", "Failed"}:
        return
    for number, _ in free:
        for one in checks_that_ran(case):
            if idle(case, number) and any(is_of_program(case, name) for name in one.classes):
                yield _fails_check(case, number, one, Sureness.LIKELY)
                return


@pitfall(
    "exception-class-mocked-away",
    title="The exception class was replaced, too",
    symptom="`TypeError: catching classes that do not inherit from BaseException is not allowed`",
    why="With a module or client replaced by a mock, its exception classes are mocks as well. "
    "`except` and `raise` need real classes.",
    advice="Replace only the function that should raise, or put the real exception class on the mock.",
    katas=("raise-on-call", "retry-until-it-works"),
    explains=(*_ANSWERS, "status-code-does-not-raise", "exception-as-return-value", "exception-class-needs-args"),
)
def exception_class_mocked_away(case: Case) -> Iterator[Finding]:
    """A mock in an ``except`` or a ``raise``, or in the ``side_effect`` that should raise."""
    behind = "\n".join([case.failure.message, *(message for _, message in case.failure.chain)])
    if re.search(_NO_EXCEPTION, behind):
        name = _exception_named(case)
        patch = _patched_owner(case, name)
        cause = f"You replaced `{patch.target}.{patch.attribute}`, so " if patch else ""
        yield Finding(
            f"{cause}`{name or 'the exception class'}` is a mock, "
            "where only an exception class can be caught or raised.",
            patch.made if patch else Place(),
            because=(f"`{case.line(case.raised_by)}` in `{case.raised_by.file}:{case.raised_by.line}`.",),
        )
        return
    for number, mock in enumerate(case.test.mocks):
        effect = case.mock(mock.side_effect.mock) if mock.side_effect is not None and mock.calls else None
        if effect is not None and not effect.made.file and _is_class_name(effect.path.removesuffix("()")):
            yield Finding(
                f"The `side_effect` of `{spoken(case, number)}` is no exception but a mock, `{effect.path}`, "
                "so nothing was raised.",
                case.line_with(r"side_effect"),
            )
            return


def _of_block(case: Case, block: Block) -> tuple[str, ...]:
    place = next(call.place for call in case.test.mocks[block.enter].calls)
    return (f"`{spoken(case, block.manager)}` was entered in `{place.file}:{place.line}`.",)


def _tells_of(case: Case, number: int) -> bool:
    """Whether what failed shows a mock, or one further down its chain."""
    compared = case.failure.comparison
    texts = [case.failure.message, *((compared.left.text, compared.right.text) if compared else ())]
    path = case.test.mocks[number].path
    return any(found.startswith(path) for text in texts for found in REPR.findall(text))


def _special_assignments(case: Case) -> Iterator[tuple[Place, str, bool]]:
    """Where the test and its fixtures assign to a special method, and whether a plain value."""
    for file, function in case.involved:
        for node in source.walk(function):
            if not isinstance(node, ast.Assign):
                continue
            for target in node.targets:
                if isinstance(target, ast.Attribute) and re.fullmatch(r"__\w+__", target.attr):
                    place = Place(file, node.lineno, function.name, "test")
                    is_value = isinstance(node.value, ast.Constant | ast.List | ast.Tuple | ast.Dict | ast.Set)
                    yield place, source.dotted(target) or target.attr, is_value
        for call in source.calls(function):
            for name in source.keywords(call):
                if re.fullmatch(r"__\w+__", name):
                    yield Place(file, call.lineno, function.name, "test"), name, True


def _class_is_a_mock(case: Case) -> Finding:
    line = case.line(case.raised_by)
    mocks = [patch for patch in case.test.patches if patch.new is not None and patch.new.form == "mock"]
    patch = next((one for one in mocks if re.search(rf"\b{re.escape(one.attribute)}\b", line)), None)
    what = f"You replaced `{patch.target}.{patch.attribute}` by a mock" if patch else "The code checks against a mock"
    return Finding(
        f"{what}, and `{line}` needs a real class to check against.",
        patch.made if patch else Place(),
        because=(f"{case.failure.message}, in `{case.raised_by.file}:{case.raised_by.line}`.",),
    )


def _fails_check(case: Case, number: int, check: TypeCheck, sure: Sureness) -> Finding:
    name = spoken(case, number)
    return Finding(
        f"`{name}` is no instance of `{'` or `'.join(check.classes)}`, for it has no `spec`, "
        f"and `{check.function}` checks the type of `{check.subject}`.",
        case.test.mocks[number].made,
        sure,
        (f"The check is in `{check.file}:{check.line}`.",),
    )


def _exception_named(case: Case) -> str:
    """The exception as the code writes it; where that is not seen, the mock that has a class's name."""
    found = re.search(r"(?:except|raise|raises)\*?[\s(]+([\w.]+)", case.line(case.raised_by))
    if found and case.raised_by.owner in {"program", "test"}:
        return found[1]
    mocks = (mock.path for mock in case.test.mocks if mock.parent >= 0 and _is_class_name(mock.path))
    return next(mocks, "")


def _is_class_name(path: str) -> bool:
    return re.fullmatch(r"[A-Z]\w*[a-z]\w*", path.rpartition(".")[2]) is not None


def _patched_owner(case: Case, name: str) -> Patched | None:
    """The patch that put a mock in the place of an exception class, or of what it was taken from."""
    parts = name.split(".")
    mocks = [patch for patch in case.test.patches if patch.new is not None and patch.new.form == "mock"]
    return next((patch for patch in mocks if patch.attribute in parts), None)
