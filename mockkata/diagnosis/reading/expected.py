"""What a failed check wanted of a mock, and what the mock remembers: compared call by call."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.reading.chains import CALL, spoken
from mockkata.evidence import AssertionMade, MockCall, MockSeen, OneCall, Place, Value

RECORDS = frozenset(
    {"call_args", "call_args_list", "mock_calls", "method_calls", "await_args", "await_args_list"},
)
"""Attributes of a mock that hold its calls."""
COUNTS = frozenset({"called", "call_count", "await_count"})
KEPT = RECORDS | COUNTS
"""All attributes that a mock keeps of its calls."""
_ONE_CALL = ("assert_called_with", "assert_called_once_with", "assert_any_call")
_ONE_AWAIT = ("assert_awaited_with", "assert_awaited_once_with", "assert_any_await")
_SEVERAL = ("assert_has_calls", "assert_has_awaits")


@dataclass(frozen=True)
class Expected:
    """A check of a mock's calls that did not hold."""

    how: str
    """The method, such as ``assert_has_calls``, or ``==``."""
    mock: int
    calls: tuple[OneCall, ...]
    """What was expected."""
    actual: tuple[OneCall, ...]
    """What the mock remembers."""
    place: Place
    any_order: bool = False

    @property
    def several(self) -> bool:
        """Whether a list of calls was expected."""
        return self.how in _SEVERAL or self.how == "=="

    @property
    def last_only(self) -> bool:
        """Whether only the last call counts."""
        return self.how in {"assert_called_with", "assert_awaited_with", "call_args =="}


def failed_assertion(case: Case) -> AssertionMade | None:
    """The ``assert_...`` method of a mock that ended the test."""
    lines = {(frame.file, frame.line) for frame in case.failure.frames}
    for made in reversed(case.test.assertions):
        if not made.passed and (made.place.file, made.place.line) in lines:
            return made
    return None


def expected(case: Case) -> Expected | None:
    """The check of calls that ended the test; None if it ended otherwise."""
    made = failed_assertion(case)
    if made is not None:
        return _of_assertion(case, made)
    compared = case.failure.comparison
    if compared is None or compared.operator != "==" or not compared.left.form.startswith("call"):
        return None
    got, wanted = compared.left, compared.right
    if got.record_of < 0 <= wanted.record_of:
        got, wanted = wanted, got
    if not wanted.calls or got.form != wanted.form:
        return None
    how = "==" if got.form == "calls" else "call_args =="
    mock = case.mock(got.record_of)
    actual = tuple(map(as_one, mock.calls)) if mock and got.form == "call" else got.calls
    return Expected(how, got.record_of, wanted.calls, actual, case.own_line)


def _of_assertion(case: Case, made: AssertionMade) -> Expected | None:
    if made.method in _SEVERAL:
        given = made.args[0] if made.args else made.kwargs.get("calls")
        order = made.args[1] if len(made.args) > 1 else made.kwargs.get("any_order")
        any_order = order is not None and order.text not in {"False", "None", "0"}
        calls = given.calls if given is not None and given.form == "calls" else ()
        return Expected(made.method, made.mock, calls, made.history, made.place, any_order)
    mock = case.mock(made.mock)
    if made.method in (*_ONE_CALL, *_ONE_AWAIT) and mock is not None:
        wanted = OneCall("", made.args, made.kwargs)
        return Expected(made.method, made.mock, (wanted,), tuple(map(as_one, mock.calls)), made.place)
    return None


def as_one(call: MockCall) -> OneCall:
    """A call that was seen, as a mock would remember it."""
    return OneCall("", call.args, call.kwargs)


def values(call: OneCall | MockCall) -> tuple[Value, ...]:
    """All arguments of a call."""
    return (*call.args, *call.kwargs.values())


def fits(wanted: Value, got: Value) -> bool:
    """Whether an argument is the one expected."""
    return "any" in {wanted.form, got.form} or wanted.text == got.text


def same_arguments(wanted: OneCall, got: OneCall) -> bool:
    """Whether two calls have the same arguments, passed in the same way."""
    return (
        len(wanted.args) == len(got.args)
        and wanted.kwargs.keys() == got.kwargs.keys()
        and all(map(fits, wanted.args, got.args))
        and all(fits(wanted.kwargs[name], got.kwargs[name]) for name in wanted.kwargs)
    )


def same(wanted: OneCall, got: OneCall) -> bool:
    """Whether a call is the one expected; mock does not compare the names where the call that was made has none."""
    return got.name in {wanted.name, ""} and same_arguments(wanted, got)


def reshaped(wanted: OneCall, got: OneCall) -> bool:
    """Whether the same values were passed, but other ones of them by name."""
    if wanted.name != got.name or wanted.kwargs.keys() == got.kwargs.keys() or not wanted.kwargs | got.kwargs:
        return False
    if any(not fits(wanted.kwargs[name], got.kwargs[name]) for name in wanted.kwargs.keys() & got.kwargs.keys()):
        return False
    rest = list(values(got))
    for value in sorted(values(wanted), key=lambda value: value.form == "any"):
        match = next((other for other in rest if fits(value, other)), None)
        if match is None:
            return False
        rest.remove(match)
    return not rest


def missing(wanted: Iterable[OneCall], actual: Iterable[OneCall]) -> list[OneCall]:
    """The expected calls that were not made, each call counting once."""
    rest, absent = list(actual), []
    for call in wanted:
        match = next((other for other in rest if same(call, other)), None)
        if match is None:
            absent.append(call)
        else:
            rest.remove(match)
    return absent


def in_order(wanted: Iterable[OneCall], actual: Iterable[OneCall]) -> bool:
    """Whether the expected calls came one after the other, perhaps with others in between."""
    rest = iter(actual)
    return all(any(same(call, other) for other in rest) for call in wanted)


def in_words(call: OneCall) -> str:
    """``call(1, x=2)``, cut short."""
    inside = ", ".join([*(value.text for value in call.args), *(f"{k}={v.text}" for k, v in call.kwargs.items())])
    inside = inside if len(inside) <= _WORDS else inside[: _WORDS - 3] + "..."
    dot = "." if call.name and not call.name.startswith("()") else ""
    return f"call{dot}{call.name}({inside})"


_WORDS = 50


def listed(calls: Iterable[OneCall]) -> str:
    """Some calls in words."""
    return ", ".join(map(in_words, calls))


def named(case: Case, number: int) -> str:
    """What the learner calls a mock, in backquotes."""
    return f"`{spoken(case, number)}`" if case.mock(number) else "the mock"


def own_calls(case: Case, mock: MockSeen) -> list[MockCall]:
    """The calls that the test made itself, in its own lines or those of a fixture."""
    callers = {case.test.place.function, *_SET_UP, *_fixtures(case)}
    autospecced = mock.spec == "builtins.function"  # such a function stands between its mock and the caller
    by_tests = (call for call in mock.calls if call.place.owner == "test" and (call.direct or autospecced))
    return [call for call in by_tests if call.place.function in callers]


_SET_UP = ("setUp", "asyncSetUp", "setup_method", "setUpClass", "setup_function")


def _fixtures(case: Case) -> Iterator[str]:
    for function in source.functions(case.test_tree):
        if any("fixture" in source.dotted(_called(node)) for node in function.decorator_list):
            yield function.name


def _called(node: ast.expr) -> ast.expr:
    return node.func if isinstance(node, ast.Call) else node


def statement(case: Case) -> ast.stmt | None:
    """The learner's statement that failed."""
    return source.statement_at(case.tree(case.own_line.file), case.own_line.line)


def failed_on(case: Case, attributes: Iterable[str]) -> Iterator[ast.Attribute]:
    """Where the statement that failed reads such attributes, also by way of variables that it got from them."""
    failed = statement(case)
    if failed is None:
        return
    wanted = frozenset(attributes)
    tree = source.function_at(case.tree(case.own_line.file), case.own_line.function, case.own_line.line)
    origins = list(source.assignments(tree)) if tree is not None else []
    todo, known = [_head(failed)], {""}
    while todo:
        node = todo.pop()
        for inner in source.walk(node):
            if isinstance(inner, ast.Attribute) and inner.attr in wanted:
                yield inner
            elif isinstance(inner, ast.Name) and inner.id not in known:
                known.add(inner.id)
                todo += [value for target, value in origins if target == inner.id]


def _head(node: ast.stmt) -> ast.AST:
    """What a statement itself says, without the block below it."""
    match node:
        case ast.For(iter=inner) | ast.AsyncFor(iter=inner) | ast.If(test=inner) | ast.While(test=inner):
            return inner
        case ast.With(items=items) | ast.AsyncWith(items=items):
            return ast.Tuple([item.context_expr for item in items], ast.Load())
    return node


def read_of(case: Case, attributes: Iterable[str]) -> Iterator[int]:
    """The mocks of which the statement that failed reads such an attribute, as far as their names tell."""
    for node in failed_on(case, attributes):
        name = getattr(node.value, "attr", "") or getattr(node.value, "id", "")
        for number, mock in enumerate(case.test.mocks):
            is_named = name and name in {mock.attribute, mock.name, spoken(case, number).rpartition(".")[2]}
            if is_named or (name == "return_value" and mock.attribute == CALL):
                yield number


def failed_in_test(case: Case) -> bool:
    """Whether the learner's own line raised the error, not the program."""
    project = [frame for frame in case.failure.frames if frame.owner != "library"]
    return bool(project) and project[-1].owner == "test"
