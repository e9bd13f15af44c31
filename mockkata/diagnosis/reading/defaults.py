"""What mocks answer when nobody told them: where a program relied on it."""

import ast
import re
from collections import Counter
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.reading.chains import CALL, REPR, in_unset_block, is_unset, spoken, told_below
from mockkata.evidence import Place

MAGIC = {
    "__iter__": "looped over it, and a MagicMock is empty",
    "__aiter__": "looped over it, and a MagicMock is empty",
    "__len__": "asked for its length, and that of a MagicMock is 0",
    "__int__": "made a number of it, and as such a MagicMock is 1",
    "__float__": "made a number of it, and as such a MagicMock is 1",
    "__index__": "used it as a number, and as such a MagicMock is 1",
    "__contains__": "looked for something in it, and in a MagicMock there is nothing",
    "__bool__": "asked whether it is true, and a mock is",
    "__eq__": "compared it, and a mock equals nothing but itself",
}
"""Special methods with an answer of their own, and what the code did that asked for it."""
DATA = frozenset({"__iter__", "__aiter__", "__len__", "__int__", "__float__", "__index__"})
"""Those that are only used where there should be data."""
_REFUSALS = ("TypeError", "ParamValidationError", "InterfaceError", "ProgrammingError", "SerializationError")
_NO_MAGIC = re.compile(
    r"'(Mock|NonCallableMock)' object (is not|does not)|'(Mock|NonCallableMock)' has no len|has no len\(\)"
    r"|argument of type '(Mock|NonCallableMock)'|object is not callable|'await' expression|'async (with|for)'"
)
"""What a plain ``Mock`` lacks and a ``MagicMock`` has, or no mock can do: that is another matter."""
_OFTEN = 10
"""So many times from one loop is again and again."""
_PLAIN_FAILURE = re.compile(r"DID NOT RAISE|not raised|Called \d+ times|to have been called|to not have been called")


def magic_used(case: Case) -> Iterator[tuple[int, str, Place]]:
    """Mocks, the special method without a set-up that the program used of each, and where."""
    for number, mock in enumerate(case.test.mocks):
        for name in mock.magic:
            if name not in MAGIC or (name not in DATA and not _nothing_known(case, number)):
                continue
            if name == "__len__" and "__iter__" in mock.configured_magic:  # list() asks for a hint
                continue
            calls = [call for child in case.children(number) if child.attribute == name for call in child.calls]
            places = [call.place for call in calls if call.direct and call.place.owner == "program"]
            if places and not in_unset_block(case, number):
                yield number, name, places[0]
    yield from _tested(case)


def about_plain_values(case: Case) -> bool:
    """Whether the test failed over values that are no mocks, or over calls that were or were not made."""
    compared = case.failure.comparison
    if compared is not None:
        return not any(side.form or REPR.search(side.text) for side in (compared.left, compared.right))
    message = case.failure.message
    return bool(_PLAIN_FAILURE.search(message)) or (" != " in message and not REPR.search(message))


def refused_kind(case: Case) -> str:
    """The kind of mock, such as ``MagicMock``, that an operation refused which needs a real value."""
    kind = case.message(r"\b(\w*Mock)\b(?!\.)", "|".join(_REFUSALS))  # `RequestsMock.__init__()` got none
    if case.raised_by.owner == "program" and case.line(case.raised_by).startswith("raise "):
        return ""
    if kind is None and case.message(r"\bmust be\b|\bexpected\b|\brequire", "TypeError"):
        return next((case.test.mocks[number].kind for number in unset_in_line(case)), "")
    return kind[1] if kind and not _NO_MAGIC.search(case.failure.message) else ""


def unset_in_line(case: Case) -> list[int]:
    """Mocks nobody told anything that the failing line of the program mentions."""
    names = set(re.findall(r"\.(\w+)", case.line(case.program_line)))
    found = []
    for number, mock in enumerate(case.test.mocks):
        owner = case.mock(mock.parent) if mock.attribute == CALL else mock
        if owner and owner.attribute in names and _nothing_known(case, number) and not mock.calls:
            found.append(number)
    return found


def kept_going(case: Case) -> Iterator[tuple[str, Place]]:
    """Of a test that is still running: what its loop asked of a mock over and over, and where the loop begins."""
    for frame in reversed(case.failure.frames):
        for loop in source.loops_around(case.tree(frame.file), frame.line):
            asked = _asked_often(case, frame.file, source.lines_of(loop))
            asked.sort(key=lambda name: _weight(loop, name), reverse=True)
            for name in asked[:1]:
                yield _first_unset(case, name), Place(frame.file, loop.lineno, frame.function, frame.owner)


def _nothing_known(case: Case, number: int) -> bool:
    return is_unset(case, number) and not told_below(case, number) and not in_unset_block(case, number)


def _tested(case: Case) -> Iterator[tuple[int, str, Place]]:
    """Mocks that decide on a branch of the program; a plain ``Mock`` keeps no record of that."""
    for file, text in case.run.sources.items():
        if file in case.run.learner_files:
            continue
        for test in source.conditions(source.parse(text)):
            equal = isinstance(test, ast.Compare) and isinstance(test.ops[0], ast.Eq | ast.NotEq | ast.In)
            asked = test.left if isinstance(test, ast.Compare) and equal else test
            magic = "__eq__" if equal else "__bool__"
            for number, mock in enumerate(case.test.mocks):
                if _is_asked(case, number, asked) and mock.kind != "AsyncMock" and _nothing_known(case, number):
                    yield number, magic, Place(file, test.lineno, "", "program")


def _is_asked(case: Case, number: int, asked: ast.expr) -> bool:
    """Whether an expression such as ``user.is_admin`` or ``user.is_admin()`` may be about a mock."""
    mock = case.test.mocks[number]
    if isinstance(asked, ast.Call) and isinstance(asked.func, ast.Attribute):
        method = case.mock(mock.parent)
        return mock.attribute == CALL and method is not None and method.attribute == asked.func.attr
    return isinstance(asked, ast.Attribute) and mock.attribute == asked.attr


def _asked_often(case: Case, file: str, lines: range) -> list[str]:
    """Names of the methods and attributes of mocks that some lines used over and over."""
    counts: Counter[str] = Counter()
    for mock in case.test.mocks:
        if mock.attribute.startswith("__"):
            continue
        name = mock.attribute if mock.attribute != CALL else ""
        name = name or mock.path.removesuffix(CALL).rpartition(".")[2]
        counts[name] += sum(call.place.file == file and call.place.line in lines for call in mock.calls)
        counts[name] += not mock.calls and mock.attribute != CALL and mock.parent >= 0
    return [name for name, count in counts.items() if count >= _OFTEN]


def _weight(loop: source.Loop, name: str) -> int:
    """How likely the end of a loop hangs on a name: its condition mentions it (2), or a value is taken of it (1)."""
    if isinstance(loop, ast.While) and _mentions(loop.test, name):
        return 2
    taken = [node.value for node in source.walk(loop) if isinstance(node, ast.Assign | ast.NamedExpr | ast.AugAssign)]
    tested = [test for inner in source.walk(loop) if isinstance(inner, ast.If) for test in (inner.test,)]
    return int(any(_mentions(value, name) for value in (*taken, *tested)))


def _mentions(node: ast.AST, name: str) -> bool:
    return any(name in (getattr(one, "attr", ""), getattr(one, "id", "")) for one in source.walk(node))


def _first_unset(case: Case, name: str) -> str:
    """How to speak of the first mock of that name nobody told anything, or else of the first."""
    named = [number for number, mock in enumerate(case.test.mocks) if name in (mock.attribute, mock.path)]
    number = next((one for one in named if is_unset(case, one)), named[0] if named else -1)
    mock = case.mock(number)
    return spoken(case, number) + (CALL if mock and mock.calls else "") if mock else name
