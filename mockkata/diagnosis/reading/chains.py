"""Chains of mocks, such as ``get().json()``: which links were told what to answer, and which were asked."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.source import functions
from mockkata.evidence import MockSeen, Value

CALL = "()"
"""The step from a mock to its return value."""
REPR = re.compile(r"<\w*Mock name='([^']+)' id='")
"""How a mock with a path looks in a text."""
_ENTERED = ("__enter__", "__aenter__")


@dataclass(frozen=True)
class Misplaced:
    """An answer that was set at one place of a chain while the code asked at another."""

    told: int
    """The mock that was told."""
    asked: int
    """The mock the code asked."""
    told_path: str
    asked_path: str
    caller: str
    """The part whose brackets make the difference: what the code calls there, or does not call."""
    called: int
    """The mock of ``caller``."""
    one_too_many: bool
    """Whether the code does not call it, and the answer was set as if it did."""
    step: str
    """The attribute that was set, for a look at the source."""


def is_automatic(case: Case, number: int) -> bool:
    """Whether a mock came into being because somebody asked another mock for it."""
    mock = case.mock(number)
    return mock is not None and mock.parent >= 0 and not mock.made.file


def is_told(mock: MockSeen) -> bool:
    """Whether somebody said what a mock answers, or put something on it."""
    side_effect = mock.side_effect is not None and not mock.side_effect.name.startswith("pytest_mock.")
    return side_effect or mock.return_value is not None or bool(mock.attributes) or mock.wraps


def is_unset(case: Case, number: int) -> bool:
    """Whether a mock is only there because somebody asked for it, and nobody told it anything."""
    mock = case.mock(number)
    return mock is not None and is_automatic(case, number) and not is_told(mock)


def steps(case: Case, number: int) -> tuple[int, tuple[str, ...]]:
    """The root of a mock's chain, and the way from there, such as ``("()", "json", "()")``."""
    way: list[str] = []
    seen: set[int] = set()
    while (mock := case.mock(number)) is not None and mock.parent >= 0 and number not in seen:
        seen.add(number)
        way.insert(0, mock.attribute)
        number = mock.parent
    return number, tuple(way)


def spoken(case: Case, number: int) -> str:
    """What a learner would call a mock: its path, beginning with their own variable where it has no name."""
    mock = case.test.mocks[number]
    root = case.mock(steps(case, number)[0]) or mock
    if root.name or not root.made.file or not mock.path.startswith("mock"):
        return mock.path
    return (_variable(case, root) or "mock") + mock.path[len("mock") :]


def misplaced(case: Case) -> Iterator[Misplaced]:
    """Answers that nobody fetched, each with its twin that was asked: their paths differ only in the brackets."""
    asked = list(_asked(case))
    for number, mock in enumerate(case.test.mocks):
        root, way = steps(case, number)
        if any(step.startswith("__") for step in way):
            continue
        for step in _told_steps(mock):
            told = (*way, step)
            for other, other_root, other_way in asked:
                if other_root == root and other_way != told and _plain(other_way) == _plain(told) and _plain(told):
                    yield _describe(case, number, told, other, other_way)


def left_alone(case: Case) -> Iterator[tuple[int, int]]:
    """Mocks of the test's own that were told answers and that nobody ever got hold of, with what was asked instead."""
    given = set(_handed_out(case))
    asked = list(_asked(case))
    for number, mock in enumerate(case.test.mocks):
        root, way = steps(case, number)
        top = case.mock(root)
        if not way or top is None or top.before or top.made.owner != "test" or root in given or _was_used(case, root):
            continue
        for step in _told_steps(mock):
            told = (*way, step)
            for other, other_root, other_way in asked:
                if other_root != root and len(other_way) > len(told) and other_way[-len(told) :] == told:
                    yield root, other


def reached(case: Case) -> Iterator[int]:
    """Mocks that nobody told anything and that got into what failed: a comparison, a message, an asserted call."""
    compared = case.failure.comparison
    sides = (compared.left, compared.right) if compared else ()
    if sides and all(side.form == "mock" for side in sides):
        return
    texts = [side.text for side in sides if side.form not in {"call", "calls"}]
    if not sides and (case.error != "AssertionError" or " != " in case.failure.message):
        texts.append(case.failure.message)
    numbers = [side.mock for side in sides if side.form == "mock"]
    paths = {path for text in texts for path in REPR.findall(text)}
    numbers += [number for number, mock in enumerate(case.test.mocks) if mock.path in paths]
    numbers += list(_passed_on(case))
    for number in dict.fromkeys(_before_magic(case, number) for number in numbers):
        if number >= 0 and is_unset(case, number):
            yield number


def in_unset_block(case: Case, number: int) -> bool:
    """Whether a mock belongs to what a ``with`` block gave, and nobody set up what that is."""
    for one in _line_of(case, number):
        mock = case.test.mocks[one]
        block = case.mock(mock.parent) if mock.attribute == CALL else None
        if block is not None and block.attribute in _ENTERED and is_unset(case, one) and not told_below(case, one):
            return True
    return False


def is_class(case: Case, number: int) -> bool:
    """Whether a mock stands for a class: it replaces one, is specced with one, or its name is written like one."""
    mock = case.test.mocks[number]
    for patch in case.test.patches:
        if patch.new is not None and patch.new.mock == number:
            return patch.original is not None and patch.original.form == "class"
    return mock.attribute[:1].isupper() or (
        mock.autospec and mock.spec not in {"", "builtins.function"} and mock.parent < 0
    )


def has_name_of_its_own(case: Case, number: int) -> bool:
    """Whether it is the attribute ``name`` of a mock that was made with ``name=``, which is another thing."""
    mock = case.mock(number)
    parent = case.mock(mock.parent) if mock else None
    patched = mock is not None and any(patch.new and patch.new.mock == mock.parent for patch in case.test.patches)
    return mock is not None and mock.attribute == "name" and parent is not None and parent.name != "" and not patched


def told_below(case: Case, number: int) -> bool:
    """Whether anybody told a mock, or one further down its chain, anything."""
    return any(
        is_told(mock) and not mock.attribute.startswith("__") and number in _line_of(case, one)
        for one, mock in enumerate(case.test.mocks)
    )


def _line_of(case: Case, number: int) -> list[int]:
    """A mock and those above it."""
    line: list[int] = []
    while number >= 0 and number not in line:
        line.append(number)
        number = mock.parent if (mock := case.mock(number)) else -1
    return line


def _told_steps(mock: MockSeen) -> Iterator[str]:
    """Below which of its links a mock was told something that nobody can have seen yet."""
    answers = mock.side_effect is not None and not mock.side_effect.name.startswith("pytest_mock.")
    if (answers or (mock.return_value is not None and mock.return_value.form != "mock")) and not mock.calls:
        yield CALL
    yield from (name for name, value in mock.attributes.items() if not name.startswith("_") and value.form != "mock")


def _asked(case: Case) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """What the code asked of mocks that nobody told anything: the mock, its root and the way to the answer."""
    for number, mock in enumerate(case.test.mocks):
        if mock.attribute.startswith("__") or not is_unset(case, number):
            continue
        root, way = steps(case, number)
        if any(step in _ENTERED for step in way):
            continue
        if any(call.place.owner == "program" for call in mock.calls):
            yield number, root, (*way, CALL)
        if mock.attribute != CALL and is_mentioned(case, mock.attribute):
            yield number, root, way


def is_mentioned(case: Case, attribute: str) -> bool:
    """Whether the program mentions an attribute of that name."""
    return any(
        isinstance(node, ast.Attribute) and node.attr == attribute
        for tree in case.program.values()
        for node in source.walk(tree)
    )


def _plain(way: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(step for step in way if step != CALL)


def _describe(case: Case, told: int, told_way: tuple[str, ...], asked: int, asked_way: tuple[str, ...]) -> Misplaced:
    pairs = list(zip(told_way, asked_way, strict=False))
    common = next((at for at, (one, other) in enumerate(pairs) if one != other), len(pairs))
    longer = asked if (*asked_way, "")[common] == CALL else told
    number = _above(case, longer, len(steps(case, longer)[1]) - common)
    return Misplaced(
        told,
        asked,
        _path(case, told, told_way),
        _path(case, asked, asked_way),
        spoken(case, number),
        number,
        longer == told,
        told_way[-1] if told_way[-1] != CALL else next(step for step in reversed(told_way) if step != CALL),
    )


def _above(case: Case, number: int, levels: int) -> int:
    """The mock so many links nearer to the root."""
    for _ in range(levels):
        number = mock.parent if (mock := case.mock(number)) else -1
    return number


def _path(case: Case, number: int, way: tuple[str, ...]) -> str:
    """How the end of a way below a mock is spoken of."""
    extra = way[len(steps(case, number)[1]) :]
    return spoken(case, number) + "".join(step if step == CALL else f".{step}" for step in extra)


def _variable(case: Case, root: MockSeen) -> str:
    """The name that the learner's code gives a mock in the line that made it, or that of the fixture which made it."""
    made = [mock.made for mock in case.test.mocks if mock.parent < 0]
    tree = case.tree(root.made.file)
    for node in source.walk(tree):
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value and root.made.line in source.lines_of(node):
            target = whole = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if isinstance(whole, ast.Tuple):
                same = [mock for mock in case.test.mocks if mock.made == root.made]
                target = whole.elts[same.index(root)] if len(same) == len(whole.elts) else whole
            elif _is_wrapped(node.value):
                return ""
            if isinstance(target, ast.Name) and (made.count(root.made) == 1 or isinstance(whole, ast.Tuple)):
                return target.id
            if isinstance(target, ast.Attribute):
                return target.attr
    fixture = next((one for one in functions(tree) if one.name == root.made.function), None)
    decorators = [ast.unparse(one) for one in fixture.decorator_list] if fixture else []
    return root.made.function if any("fixture" in one for one in decorators) else ""


def _is_wrapped(value: ast.expr) -> bool:
    """Whether the mock made in an expression is only a part of its value, as in ``Till(Mock())``."""
    makers = [call for call in source.calls(value) if source.dotted(call.func).endswith(("Mock", "create_autospec"))]
    return bool(makers) and value not in makers


def _was_used(case: Case, root: int) -> bool:
    """Whether anything below a root was called."""
    return any(mock.calls for number, mock in enumerate(case.test.mocks) if steps(case, number)[0] == root)


def _handed_out(case: Case) -> Iterator[int]:
    """The mocks that something was given: as an answer, an attribute, an argument or a replacement."""
    for mock in case.test.mocks:
        held: list[Value | None] = [mock.return_value, mock.side_effect, *mock.attributes.values()]
        for call in mock.calls:
            held += [*call.args, *call.kwargs.values()]
        yield from (value.mock for value in held if value is not None and value.mock >= 0)
    yield from (patch.new.mock for patch in case.test.patches if patch.new is not None and patch.new.mock >= 0)


def _passed_on(case: Case) -> Iterator[int]:
    """Mocks among the arguments of a call where a failed assertion expected something else."""
    for made in case.test.assertions:
        asserted = case.mock(made.mock)
        if made.passed or asserted is None or not made.method.endswith("with"):
            continue
        for call in asserted.calls:
            pairs = [*zip(call.args, made.args, strict=False)]
            pairs += [(call.kwargs[key], made.kwargs[key]) for key in call.kwargs if key in made.kwargs]
            for got, expected in pairs:
                if got.form == "mock" and expected.form not in {"mock", "any"}:
                    yield got.mock
                elif not got.form and not expected.form and got.text != expected.text:
                    paths = REPR.findall(got.text)
                    yield from (number for number, mock in enumerate(case.test.mocks) if mock.path in paths)


def _before_magic(case: Case, number: int) -> int:
    """The mock on which a chain's first special method was used; ``-1`` where it is a block's ``__enter__``."""
    if in_unset_block(case, number):
        return -1
    _, way = steps(case, number)
    magic = next((at for at, step in enumerate(way) if step.startswith("__") and step not in _ENTERED), len(way))
    return _above(case, number, len(way) - magic)


def times(number: int) -> str:
    """How often, in words."""
    return "once" if number == 1 else f"{number} times"
