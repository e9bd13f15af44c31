"""Where the program asks for an object's class, and how mocks fare there."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.reading.chains import is_told
from mockkata.evidence import MockSeen, Place


@dataclass(frozen=True)
class TypeCheck:
    """An ``isinstance`` in the program."""

    file: str
    line: int
    function: str
    subject: str
    classes: tuple[str, ...]


def check_before(case: Case, place: Place) -> TypeCheck | None:
    """The check in whose branch a line of the program is; nothing if there is none."""
    checks = [check for check in _checks(case.tree(place.file), place.file) if check.function == place.function]
    ifs = [node for node in source.walk(case.tree(place.file)) if isinstance(node, ast.If)]
    around = [node.test for node in ifs if place.line in range(node.lineno, (node.end_lineno or 0) + 1)]
    lines = {line for test in around for line in source.lines_of(test)}
    return next((check for check in checks if check.line in lines), None)


def checks_that_ran(case: Case) -> Iterator[TypeCheck]:
    """The checks in those functions of the program that ran in the test."""
    ran = {name.rpartition(".")[2] for name in case.test.ran}
    for file in case.run.sources:
        if file not in case.run.learner_files:
            yield from (check for check in _checks(case.tree(file), file) if check.function in ran)


def without_spec(case: Case) -> Iterator[tuple[int, MockSeen]]:
    """The mocks of the test's own that have no class to pretend to be, and that were not patched in."""
    patched = {patch.new.mock for patch in case.test.patches if patch.new is not None and not patch.given}
    for number, mock in enumerate(case.test.mocks):
        if mock.made.owner == "test" and mock.parent < 0 and not mock.spec and number not in patched:
            yield number, mock


def idle(case: Case, number: int) -> bool:
    """Whether a mock was set up, or had to be called, and nobody used it."""
    missed = {made.mock for made in case.test.assertions if not made.passed}
    below = {one: mock for one, mock in enumerate(case.test.mocks) if mock.parent == number}
    wanted = any(is_told(mock) or one in missed for one, mock in below.items())
    return wanted and not any(mock.calls for mock in below.values())


def is_of_program(case: Case, name: str) -> bool:
    """Whether the program defines a class of that name."""
    trees = case.program.values()
    bare = name.rpartition(".")[2]
    return any(isinstance(node, ast.ClassDef) and node.name == bare for tree in trees for node in source.walk(tree))


def _checks(tree: ast.Module, file: str) -> Iterator[TypeCheck]:
    for function in source.functions(tree):
        for call in source.calls(function):
            if source.dotted(call.func) == "isinstance" and len(call.args) == 2:  # noqa: PLR2004 - what it takes
                kinds = call.args[1].elts if isinstance(call.args[1], ast.Tuple) else [call.args[1]]
                classes = tuple(filter(None, (source.dotted(kind) for kind in kinds)))
                yield TypeCheck(file, call.lineno, function.name, source.dotted(call.args[0]), classes)
