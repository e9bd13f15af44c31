"""What tests share: a mock that remembers what others did to it."""

import ast
import re
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Sureness, pitfall
from mockkata.diagnosis.reading import names
from mockkata.evidence import MockSeen, Place

TITLE = "What tests share"
_ONCE = ("assert_called_once", "assert_called_once_with", "assert_awaited_once", "assert_awaited_once_with")
_NEVER = ("assert_not_called", "assert_not_awaited")
_RECORDS = (
    r"\b(call_count|await_count|mock_calls|method_calls|call_args_list|await_args_list|called|assert_has_calls)\b"
)


@pitfall(
    "shared-mock-call-count",
    title="Shared one mock between tests",
    symptom="`Expected 'send' to be called once. Called 2 times.`, though this test calls it once",
    why="A mock of the module, the class or a wider fixture remembers the calls and the settings of all tests before.",
    advice="Make a fresh mock for each test, in a fixture of function scope or in `setUp`.",
    katas=("mock-fixtures", "reset-between-tests"),
)
def calls_of_other_tests(case: Case) -> Iterator[Finding]:
    """A check failed because of calls or settings that a mock has from an earlier test."""
    if found := _shared_by_evidence(case) or _shared_by_its_place(case):
        yield found


def _shared_by_evidence(case: Case) -> Finding | None:
    for mock in case.test.mocks:
        others = mock.call_count - len(mock.calls)
        if mock.before and others > 0 and _counts_were_checked(case, mock):
            return Finding(
                f"`{_spoken(case, mock)}` is older than this test: {_times(others)} of the {mock.call_count} it counts "
                "are from tests before.",
                because=(f"In this test it was called {len(mock.calls)} times, all in all {mock.call_count} times.",),
            )
    for mock in case.test.mocks:
        if mock.before and _set_before(case, mock) and _hurt_by(case, mock):
            return Finding(
                f"`{_spoken(case, mock)}` is older than this test and still does what an earlier test told it to.",
                sure=Sureness.LIKELY,
                because=(f"It was set to {_setting(mock)}, and not by this test.",),
            )
    return None


def _spoken(case: Case, mock: MockSeen) -> str:
    """The mock's path, beginning with the variable that the file has for it, if it is plain which one."""
    root, _, rest = mock.path.partition(".")
    if root != "mock":
        return mock.path
    text = case.run.sources.get(case.test.place.file, "")
    known = [name for name in _shared_names(case) if not rest or f"{name}.{rest}" in text]
    return ".".join(filter(None, (known[0], rest))) if len(known) == 1 else mock.path


def _times(number: int) -> str:
    return "1 call" if number == 1 else f"{number} calls"


def _counts_were_checked(case: Case, mock: MockSeen) -> bool:
    """Whether the test failed on how often a mock was called, and would not have without the calls of others."""
    own = len(mock.calls)
    for check in case.test.assertions:
        if not check.passed and case.mock(check.mock) == mock:
            return (check.method in _ONCE and own == 1) or (check.method in _NEVER and own == 0)
    last_of_mock = mock.path.rpartition(".")[2]
    line = case.line(case.own_line)
    return bool(re.search(_RECORDS, line)) and (last_of_mock in line or not re.search(r"\w\.\w", line))


def _setting(mock: MockSeen) -> str:
    value = mock.side_effect or mock.return_value
    return f"`{value.text}`" if value else "something"


def _set_before(case: Case, mock: MockSeen) -> bool:
    """Whether a mock has a setting that this test did not make."""
    if mock.side_effect is None and mock.return_value is None:
        return False
    what = "side_effect" if mock.side_effect else "return_value"
    last = re.escape(mock.path.rpartition(".")[2].removesuffix("()"))
    return not re.search(rf"\b{last}(\.{what}\s*=|\(\)|.*{what}=)", case.function_text)


def _hurt_by(case: Case, mock: MockSeen) -> bool:
    """Whether a mock's setting had to do with the failure: it raised in this test, or its answer was compared."""
    if any(call.raised for call in mock.calls):
        return True
    return bool(mock.calls) and mock.return_value is not None and case.failure.comparison is not None


def _shared_by_its_place(case: Case) -> Finding | None:
    """The check that failed is about a mock, or a list, that one file has for all its tests."""
    line = case.line(case.own_line)
    for name in _shared_names(case):
        in_line = re.search(rf"\b{re.escape(name)}\b", line)
        if (in_line or _is_added_to(case, name)) and case.earlier:
            return Finding(
                f"`{name}` is made once for all tests, and this check depends on what the others did to it.",
                sure=Sureness.LIKELY if in_line and re.search(_RECORDS, line) else Sureness.PERHAPS,
            )
    return None


def _is_added_to(case: Case, name: str) -> bool:
    """Whether a function in the test's file adds something to a container of the file, and a comparison failed."""
    adds = re.compile(rf"\b{re.escape(name)}(\.(append|add|extend|update|setdefault|insert)\(|\[.+\]\s*\+?=)")
    text = case.run.sources.get(case.test.place.file, "")
    return case.failure.comparison is not None and adds.search(text) is not None


def _shared_names(case: Case) -> Iterator[str]:
    """Mocks and empty containers that stand in the file itself, and wider fixtures that make mocks."""
    for path in case.run.learner_files:
        for node in case.tree(path).body:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and _is_memory(node.value):
                yield node.targets[0].id
        for function in source.functions(case.tree(path)):
            if _is_wide(function) and re.search(r"Mock|autospec|patch", ast.unparse(function)):
                yield function.name


def _is_memory(value: ast.expr) -> bool:
    """Whether something remembers: a mock, or a container that begins empty."""
    if isinstance(value, ast.Call):
        return bool(
            re.search(r"Mock$|autospec$|^(list|dict|set|\w*Counter|\w*defaultdict)$", source.dotted(value.func))
        )
    return isinstance(value, ast.List | ast.Dict) and not list(ast.iter_child_nodes(value))[1:]


def _is_wide(function: source.Function) -> bool:
    """Whether a function is a fixture for more than one test."""
    return any(
        names.is_fixture(function) and source.constant(source.keywords(call).get("scope")) not in {None, "function"}
        for decorator in function.decorator_list
        for call in source.calls(decorator)
    )


@pitfall(
    "reset-mock-keeps-config",
    title="Took `reset_mock()` for a new mock",
    symptom="the mock still raises or answers what an earlier test, or the lines above, told it",
    why="`reset_mock()` forgets the calls; `return_value` and `side_effect` stay unless it is asked to reset them too.",
    advice="Make a new mock for each test; or pass `return_value=True, side_effect=True` to `reset_mock`.",
    katas=("reset-between-tests", "raise-on-call"),
    explains=("shared-mock-call-count",),
)
def kept_its_settings(case: Case) -> Iterator[Finding]:
    """A mock that was reset, with a setting from before that had to do with the failure."""
    resets = list(_resets(case))
    for mock in case.test.mocks:
        root = _root_of(case, mock)
        reset = next((one for one in resets if root.before or one.function == case.test.place.function), None)
        if reset is None or not mock.calls:
            continue
        here = reset.function == case.test.place.function and reset.file == case.test.place.file
        if not (_set_before(case, mock) if root.before else here and _set_above(case, mock, reset.line)):
            continue
        if _hurt_by(case, mock) or _failed_check(case, mock):
            yield Finding(
                f"`{mock.path}` was reset, but `reset_mock()` keeps settings: it is still set to {_setting(mock)}.",
                reset,
                because=(f"`reset_mock()` at {names.at(reset)} has no `side_effect=True` or `return_value=True`.",),
            )
            return


def _failed_check(case: Case, mock: MockSeen) -> bool:
    """Whether the failure is one that another answer of the mock could have kept off."""
    return mock.return_value is not None and case.error == "AssertionError"


def _root_of(case: Case, mock: MockSeen) -> MockSeen:
    while (parent := case.mock(mock.parent)) is not None:
        mock = parent
    return mock


def _resets(case: Case) -> Iterator[Place]:
    """The learner's calls of ``reset_mock`` that reset calls alone."""
    for path in case.run.learner_files:
        for function in source.functions(case.tree(path)):
            for call in source.calls(function):
                if isinstance(call.func, ast.Attribute) and call.func.attr == "reset_mock" and not call.keywords:
                    yield Place(path, call.lineno, function.name, "test")


def _set_above(case: Case, mock: MockSeen, line: int) -> bool:
    """Whether the test itself set a mock before it reset it, and not again."""
    last = re.escape(mock.path.rpartition(".")[2].removesuffix("()"))
    what = "side_effect" if mock.side_effect else "return_value"
    lines = [
        node.lineno
        for node in source.walk(case.function or ast.Module([], []))
        if isinstance(node, ast.Assign) and re.search(rf"\b{last}(\(\))?\.{what}\s*=", ast.unparse(node))
    ]
    return bool(lines) and max(lines) < line
