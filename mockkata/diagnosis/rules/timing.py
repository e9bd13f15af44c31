"""When a patch is in place: from its start to the end of its block, function or fixture."""

import ast
import re
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Sureness, pitfall
from mockkata.diagnosis.reading import names
from mockkata.diagnosis.reading.names import at, called
from mockkata.evidence import Patched, Place

TITLE = "When a patch is in place"


@pitfall(
    "patch-created-not-started",
    title="Made a patch and never started it",
    symptom="a real connection, or the real answer; `'_patch' object has no attribute ...`",
    why="`patch(...)` only prepares a replacement; `with`, a decorator or `start()` puts it in place.",
    advice="Use the patch as a decorator or in a `with` statement, or call its `start()` and see that it is stopped.",
    katas=("patch-in-a-block", "patch-a-function"),
    explains=("env-read-at-import",),
)
def never_started(case: Case) -> Iterator[Finding]:
    """A patch that was prepared in the test or its setup and never put in place."""
    for patch in case.test.patches:
        if not patch.entered and patch.via != "monkeypatch.setattr":
            yield Finding(
                f"You made a patch of {_what(patch)} and never started it: everything is as it was.",
                patch.made,
                because=(f"The patch made at {at(patch.made)} was never in place.",),
            )
            return
    if found := case.message(r"'_patch(?:_dict)?' object has no attribute '(\w+)'", "AttributeError"):
        yield Finding(
            f"You asked the patch itself for `{found[1]}`, and that is no mock: `start()` or `with ... as` gives one."
        )


def _gone_too_early(case: Case, phase: str) -> Iterator[Patched]:
    """Patches that began and ended within a phase, before the real thing ran or may have run."""
    for patch in case.test.patches:
        of_the_test = patch.decorates.rpartition(".")[2] == case.test.place.function
        if patch.entered == patch.left == phase and not of_the_test and _may_be_missed(patch):
            yield patch


def _may_be_missed(patch: Patched) -> bool:
    """Whether the real thing ran after a patch, or nobody knows of a use while it was there."""
    if patch.target_kind == "dict":
        return bool(patch.keys) and not patch.keys_read
    if patch.ran_after and patch.ran_at.owner == "program":
        return True
    is_value = patch.new is not None and patch.new.form == ""
    return not names.has_code(patch) and not patch.ran_during and (is_value or not patch.used)


def _real_one_ran(patch: Patched) -> tuple[str, ...]:
    if not patch.ran_after or not patch.ran_at.file:
        return ()
    return (f"The patch of {at(patch.made)} was undone before {at(patch.ran_at)} called the real one.",)


def _what(patch: Patched) -> str:
    """What a patch is about, in the learner's words; of a dictionary that was passed in nobody knows the name."""
    if patch.target_kind != "dict":
        return f"`{called(patch)}`"
    name = patch.written or patch.target
    return "a dictionary" if name.startswith(("builtins.", "collections.")) else f"`{name}`"


@pitfall(
    "call-after-patch-exits",
    title="Called the code after the patch was undone",
    symptom="a real connection, or the real answer, though everything was patched",
    why="At the end of a `with` block, or when a decorated function returns, the patch is undone.",
    advice="Call the code while the patch is in place: inside the `with` block.",
    katas=("patch-in-a-block", "patch-a-function"),
)
def called_too_late(case: Case) -> Iterator[Finding]:
    """A patch that was undone, in the test or its setup, before the code ran that should have used it."""
    for phase in ("call", "setup"):
        for patch in _gone_too_early(case, phase):
            function = names.function_of(case, patch)
            of_a_fixture = names.is_fixture(function) and (patch.decorates or _returns_inside(function, patch))
            if of_a_fixture or not (patch.ran_after or _is_behind_it(case, function, patch)):
                continue
            yield Finding(
                f"Your patch of {_what(patch)} was undone before the code ran that it was meant for.",
                patch.made,
                Sureness.SURE if patch.ran_after and not patch.used else Sureness.LIKELY,
                _real_one_ran(patch),
            )
            return


def _is_behind_it(case: Case, function: source.Function | None, patch: Patched) -> bool:
    """Whether the test failed on a line below the ``with`` block of a patch, with no call of the program in that."""
    blocks = _withs(function, patch.made.line)
    if any(_calls_the_program(case, block) for block in blocks):
        return False
    if function is case.function:
        return any(case.own_line.line > (block.end_lineno or 0) for block in blocks)
    return function is not None


def _calls_the_program(case: Case, block: ast.With | ast.AsyncWith) -> bool:
    """Whether a function whose name is that of one which ran is called in a block."""
    ran = {part for name in case.test.ran for part in name.split(".")}
    return any(source.dotted(call.func).rpartition(".")[2] in ran for part in block.body for call in source.calls(part))


def _withs(function: source.Function | None, line: int) -> list[ast.With | ast.AsyncWith]:
    """The ``with`` statements of a function that begin on a line, or around it."""
    nodes = names.own_nodes(function) if function else ()
    return [node for node in nodes if isinstance(node, ast.With | ast.AsyncWith) and line in source.lines_of(node)]


def _returns_inside(function: source.Function | None, patch: Patched) -> bool:
    """Whether a fixture returns from within the ``with`` statement of a patch."""
    blocks = _withs(function, patch.made.line) if names.is_fixture(function) else []
    return any(isinstance(node, ast.Return) for block in blocks for node in names.own_nodes(block))


@pitfall(
    "fixture-return-inside-with",
    title="Returned from a fixture inside its `with` block",
    symptom="a real connection, or the real answer: the fixture ran, and its patch is gone",
    why="`return` leaves the `with` block, which undoes the patch before the test begins; `yield` waits inside it.",
    advice="Let the fixture `yield` from inside the `with` block.",
    katas=("mock-fixtures", "patch-in-a-block"),
    explains=("env-read-at-import",),
)
def returned_too_early(case: Case) -> Iterator[Finding]:
    """A patch of a fixture that was undone by a ``return`` inside its ``with`` block."""
    for patch in _gone_too_early(case, "setup"):
        function = names.function_of(case, patch)
        if function and not patch.decorates and _returns_inside(function, patch):
            yield Finding(
                f"The fixture `{function.name}` returns inside its `with` block: the patch of {_what(patch)} is "
                "undone before the test begins.",
                patch.made,
                because=_real_one_ran(patch),
            )
            return


@pitfall(
    "patch-decorates-yield-fixture",
    title="Decorated a fixture with `@patch`",
    symptom="a real connection, or the real answer: the fixture ran, and its patch is gone",
    why="`@patch` ends when the function returns, and calling a function with `yield` in it returns at once.",
    advice="Put a `with patch(...)` around the `yield`, inside the fixture.",
    katas=("mock-fixtures",),
    explains=("fixture-not-requested", "decorator-new-takes-no-arg", "fixture-before-mock-arg"),
)
def decorated_a_fixture(case: Case) -> Iterator[Finding]:
    """A patch that decorates a fixture and was over before the test began; or one that hides it from pytest."""
    for patch in _gone_too_early(case, "setup"):
        function = names.function_of(case, patch)
        if function and patch.decorates and names.is_fixture(function):
            yield Finding(
                f"The patch of {_what(patch)} decorates the fixture `{function.name}` and is over when that returns, "
                "before the test begins.",
                patch.made,
                because=_real_one_ran(patch),
            )
            return
    for function in source.functions(case.test_tree):
        if function.name == case.failure.argument and _patch_above_fixture(function):
            yield Finding(
                f"`@patch` stands above `@fixture` on `{function.name}`: what it makes of it is no fixture.",
                Place(case.test.place.file, function.lineno, function.name, "test"),
            )


def _patch_above_fixture(function: source.Function) -> bool:
    first = ast.unparse(function.decorator_list[0]) if names.is_fixture(function) else ""
    return "fixture" not in first and bool(re.search(r"\bpatch\b", first))
