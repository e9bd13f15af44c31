"""Assertions that were never made, or whose failure nobody saw."""

import ast
import re
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Shows, Sureness, pitfall
from mockkata.diagnosis.reading.chains import spoken
from mockkata.diagnosis.reading.checks import (
    asked,
    asked_at,
    expects_assertion_error,
    is_assertion,
    last_name,
    own_functions,
    place_of,
    raises_block,
    statements,
    swallows,
)
from mockkata.diagnosis.reading.expected import (
    KEPT,
)
from mockkata.evidence import Place

TITLE = "Assertions that never get a say"


@pitfall(
    "raises-block-hides-asserts",
    title="Assertions inside the `raises` block, where they are never reached",
    symptom="nothing is seen: the block is left at the line that raises",
    why="The error leaves the block at once, so what stands below the call that raises does not run.",
    advice="Keep only the call that raises in the block, and assert below it.",
    katas=("never-called", "fix-the-toothless-suite"),
    shows=(Shows.SILENT,),
    explains=("no-assertion-ran",),
)
def hidden_by_the_block(case: Case) -> Iterator[Finding]:
    """Assertions follow a call in a block that an error leaves, and none of them was made."""
    made = {(one.place.file, one.place.line) for one in case.test.assertions}
    for block in statements(case):
        if not isinstance(block, ast.With) or not raises_block(block):
            continue
        ran_last = max((line for _, line in made if _within(block, line)), default=0)
        hidden = [node for node in _after_a_call(block) if node.lineno > ran_last]
        if hidden and not any((place_of(case, node).file, node.lineno) in made for node in hidden):
            yield Finding(
                f"`{ast.unparse(hidden[0])[:80]}` stands in the block that the error leaves, and was never reached.",
                place_of(case, hidden[0]),
                Sureness.LIKELY if _calls_others(hidden[0]) else Sureness.SURE,
                because=(f"the block begins in line {block.lineno}",),
            )
            return


def _within(block: ast.With, line: int) -> bool:
    return block.lineno <= line <= (block.end_lineno or 0)


def _after_a_call(block: ast.With) -> list[ast.stmt]:
    """The assertions at the end of a block, if anything before them can have raised the error."""
    simple = [node for node in _flat(block.body) if not isinstance(node, ast.Pass)]
    hidden: list[ast.stmt] = []
    while simple and is_assertion(simple[-1]):
        hidden.insert(0, simple.pop())
    acts = any(list(source.calls(node)) or isinstance(node, ast.Delete | ast.AugAssign | ast.Expr) for node in simple)
    bound = {name for node in simple for name, _ in source.assignments(node)}
    return [node for node in hidden if not _may_raise(node, bound)] if acts else []


def _may_raise(node: ast.stmt, bound: set[str]) -> bool:
    """Whether an assertion may itself be what raises: it uses a result of the block."""
    touched = [inner.value for inner in source.walk(node) if isinstance(inner, ast.Attribute | ast.Subscript)]
    touched += [argument for call in source.calls(node) if not _is_plain(call) for argument in call.args]
    return any(isinstance(name, ast.Name) and name.id in bound for part in touched for name in source.walk(part))


def _calls_others(node: ast.stmt) -> bool:
    """Whether an assertion calls what might raise the error instead."""
    return not all(map(_is_plain, source.calls(node)))


def _is_plain(call: ast.Call) -> bool:
    """Whether a call is an assertion or one that hardly raises."""
    name = last_name(call.func)
    return name.startswith("assert") or name in {"len", "str", "isinstance", "list", "sorted", "repr", "dict", "call"}


def _flat(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for node in body:
        inner = getattr(node, "body", None)
        if isinstance(inner, list) and not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield from _flat(inner)
        else:
            yield node


@pitfall(
    "assertion-swallowed-by-code",
    title="An assertion inside a double, swallowed by the code",
    symptom="nothing is seen: the error is raised and caught by the code's own `except`",
    why="A failed assertion is an exception like others; code that catches `Exception` catches it, too.",
    advice="Let the double only record, and assert when the code has returned.",
    katas=("fix-the-toothless-suite",),
    shows=(Shows.SILENT,),
    explains=("no-assertion-ran",),
)
def swallowed(case: Case) -> Iterator[Finding]:
    """An assertion failed while the code ran and the test passed; or one waits where the code would swallow it."""
    if expects_assertion_error(case):
        return
    for number, mock in enumerate(case.test.mocks):
        for call in mock.calls:
            if call.raised == "builtins.AssertionError" and call.place.owner == "program":
                yield Finding(
                    f"`{spoken(case, number)}` raised its `AssertionError`, and the code that called it swallowed it.",
                    because=(f"called at {call.place.file}:{call.place.line}",),
                )
                return
    broken = [*case.test.broken_asserts, *(made.place for made in case.test.assertions if not made.passed)]
    for place in broken:
        if place.function != case.test.place.function:
            yield Finding(
                f"The assertion in `{place.function}` failed, and the code that called it swallowed the error.", place
            )
            return
    for name, place in _guards(case):
        caught = swallows(case, name)
        if caught is not None:
            sentence = (
                f"If the code called `{name}`, it would swallow the `AssertionError` itself, and the test would pass."
            )
            yield Finding(sentence, place, because=(f"{caught[0]}:{caught[1]} catches every exception",))
            return


def _guards(case: Case) -> Iterator[tuple[str, Place]]:
    """Doubles that are meant to complain when they are called, and that the test asks nothing else about."""
    asserted = {made.mock for made in case.test.assertions}
    for number, mock in enumerate(case.test.mocks):
        effect = mock.side_effect
        name = mock.attribute or mock.name or spoken(case, number).rpartition(".")[2]
        if effect is None or mock.calls or number in asserted or _isread_of(case, name):
            continue
        if effect.type == "builtins.AssertionError" or _complains(case, effect.name):
            place = asked_at(case, name)
            yield name, place if place.file else mock.made
    for patch in case.test.patches:
        if patch.new is not None and patch.new.form == "function" and _complains(case, patch.new.name):
            yield patch.attribute, patch.made


def _complains(case: Case, name: str) -> bool:
    """Whether a function of the test's always raises an AssertionError."""
    bare = name.rpartition(".")[2]
    for _, outer in own_functions(case):
        for node in source.functions(outer):
            raised = [inner for inner in node.body if isinstance(inner, ast.Raise | ast.Assert)]
            if node.name == bare and any(
                re.search("AssertionError|assert False", ast.unparse(inner)) for inner in raised
            ):
                return True
    return False


def _isread_of(case: Case, name: str) -> bool:
    """Whether the test looks at the calls of a mock."""
    words = KEPT
    nodes = (node for _, function in own_functions(case) for node in source.walk(function))
    return any(isinstance(n, ast.Attribute) and n.attr in words and last_name(n.value) == name for n in nodes)


@pitfall(
    "no-assertion-ran",
    title="A test that asserts nothing",
    symptom="nothing is seen: the test passes whatever the code returns or calls",
    why="A test fails only if something raises; code that runs without an error has not been checked yet.",
    advice="Say what must be true when the code has run: what it returned, or which call it made.",
    katas=("first-mock", "fix-the-toothless-suite"),
    shows=(Shows.SILENT,),
)
def asserts_nothing(case: Case) -> Iterator[Finding]:
    """Nothing in the test, its helpers or its fixtures asserts, or nothing of it was reached."""
    insists = any(one.checked for one in case.test.registered) or any(one.checked for one in case.test.stubs)
    if case.function is None or case.test.assertions or insists or any(asked(case)):
        return
    name = case.function.name
    written = [node for node in statements(case) if is_assertion(node)]
    if written:
        place = place_of(case, written[0])
        yield Finding(f"None of the assertions of `{name}` was reached: it passes whatever the code does.", place)
    else:
        yield Finding(
            f"`{name}` asserts nothing: it passes whatever the code does, as long as nothing raises.", case.test.place
        )
