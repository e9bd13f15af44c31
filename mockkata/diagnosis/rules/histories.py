"""Questions about several calls: their order, their names, and whose history holds them."""

import ast
import re
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Shows, Sureness, pitfall
from mockkata.diagnosis.reading.chains import spoken, steps, times
from mockkata.diagnosis.reading.expected import (
    RECORDS,
    Expected,
    as_one,
    expected,
    failed_assertion,
    failed_on,
    in_order,
    in_words,
    listed,
    missing,
    named,
    same,
    same_arguments,
)
from mockkata.evidence import AssertionMade, MockCall, MockSeen, OneCall, Place, Value

TITLE = "Several calls and their order"
_SEVERAL = ("assert_has_calls", "assert_has_awaits")
_BELOW = re.compile(r"\(\)|__\w+__")
_HISTORIES = ("mock_calls", "method_calls", *_SEVERAL)


@pitfall(
    "has-calls-order",
    title="The right calls in another order",
    symptom="`Calls not found.` with the same calls under `Expected` and `Actual`",
    why="`assert_has_calls` and a comparison of lists want the calls in that order, one right after the other.",
    advice="Write the calls as they come, or say `any_order=True` where the order is free.",
    katas=("order-across-mocks", "call-history"),
)
def in_another_order(case: Case) -> Iterator[Finding]:
    """All expected calls were made, in another order or with others between them."""
    check = expected(case)
    if check is None:
        yield from _values_in_another_order(case)
        return
    if not check.several or check.any_order or not check.calls:
        return
    if missing(check.calls, check.actual) or (check.how == "==" and len(check.calls) != len(check.actual)):
        return
    mock = named(case, check.mock)
    if not in_order(check.calls, check.actual):
        sentence = f"{mock} got all the calls you list, but in another order."
    elif not all(_BELOW.search(call.name) for call in missing(check.actual, check.calls)):
        sentence = f"{mock} got the calls you list in that order, but others came in between."
    else:
        return
    yield Finding(sentence, check.place, because=(f"made: {listed(check.actual)}", f"expected: {listed(check.calls)}"))


def _values_in_another_order(case: Case) -> Iterator[Finding]:
    """A list of what was taken from the calls holds the expected values in another order."""
    compared = case.failure.comparison
    if compared is None or compared.operator != "==" or not any(failed_on(case, RECORDS)):
        return
    got, wanted = _items(compared.left), _items(compared.right)
    if len(got) > 1 and got != wanted and sorted(got) == sorted(wanted):
        yield Finding(
            "The calls have the values you list, but in another order.",
            because=(f"made: {compared.left.text}", f"expected: {compared.right.text}"),
        )


def _items(value: Value) -> list[str]:
    """What is in a list, as far as its text is source code."""
    try:
        node = ast.parse(value.text, mode="eval").body
    except SyntaxError:
        return []
    return [ast.unparse(item) for item in node.elts] if isinstance(node, ast.List | ast.Tuple) else []


@pitfall(
    "has-calls-on-parent",
    title="Expected calls under another name than the one they are recorded by",
    symptom="`Expected: [call('a')]` and `Actual: [call.get('a')]`",
    why="A mock records a call of its method as `call.method(...)`, the method itself records it as `call(...)`.",
    advice="Ask the method for bare calls, or the object for `call.method(...)`, its result for `call().method(...)`.",
    katas=("order-across-mocks",),
    explains=("call-args-shape", "has-calls-shape", "has-calls-order"),
)
def asked_the_parent(case: Case) -> Iterator[Finding]:
    """An expected call was made with these arguments, under a name that differs by where one looks from."""
    check = expected(case)
    if check is None:
        return
    mock = named(case, check.mock)
    if not check.several:
        child = _child_called(case, check)
        if child is not None:
            yield Finding(
                f"You asked {mock} itself, but the code called its `{child.attribute}`.",
                check.place,
                Sureness.LIKELY,
                (f"`{spoken(case, check.mock)}.{child.attribute}` was called with what you expect.",),
            )
        return
    for wanted in missing(check.calls, check.actual):
        for call in _history(case, check):
            if same_arguments(wanted, call) and _same_place(case, check.mock, wanted.name, call.name):
                yield Finding(
                    f"You expect `{in_words(wanted)}`, but {mock} knows that call as `{in_words(call)}`.",
                    check.place,
                    because=(f"made: {listed(check.actual)}",),
                )
                return


def _history(case: Case, check: Expected) -> Iterator[OneCall]:
    """What a mock remembers, and what its methods were called with."""
    yield from check.actual
    for child in case.children(check.mock) if check.mock >= 0 else ():
        yield from (OneCall(child.attribute, call.args, call.kwargs) for call in child.calls)


def _child_called(case: Case, check: Expected) -> MockSeen | None:
    """A method of a mock that was not called itself, called with exactly what is expected."""
    mock = case.mock(check.mock)
    if mock is None or mock.calls:
        return None
    children = (child for child in case.children(check.mock) if child.attribute != "()")
    return next((child for child in children if any(same(check.calls[0], as_one(call)) for call in child.calls)), None)


def _same_place(case: Case, number: int, wanted: str, made: str) -> bool:
    """Whether two names of a call differ only by the mock from which one looks, or by brackets."""
    if made in {wanted, ""}:  # a call without a name is equal to one of any name
        return False
    if not wanted or made.endswith(f".{wanted}"):
        return not made.startswith("__")
    mock = case.mock(number)
    own = mock.attribute or mock.name.rpartition(".")[2] if mock else ""
    return wanted.replace("()", "").strip(".") == made.replace("()", "").strip(".") or wanted == f"{own}.{made}"


@pitfall(
    "has-calls-shape",
    title="A list of calls that is none, or not the whole of it",
    symptom="`Expected: ['', ('a',), {}]`, or `At index 0 diff: call.__enter__() != call.execute('q')`",
    why="`assert_has_calls` takes one list of `call(...)`s; `mock_calls` also holds `__enter__` and calls of results.",
    advice="Put the calls into one list, and compare the history of the very mock whose calls you mean.",
    katas=("call-history", "order-across-mocks"),
    shows=(Shows.FAILING, Shows.SILENT),
    explains=("mock-unset-value",),
)
def no_list_of_calls(case: Case) -> Iterator[Finding]:
    """``assert_has_calls`` got something else than one list of calls, or a history holds more than the plain calls."""
    for made in case.test.assertions:
        if made.method in _SEVERAL and (not made.passed or _secondlisted(made)):
            yield from _given_nolisted(case, made)
    check = expected(case)
    if (
        check is None
        or not check.several
        or missing(check.calls, check.actual)
        or not in_order(check.calls, check.actual)
    ):
        return
    others = missing(check.actual, check.calls)
    if others and all(_BELOW.search(call.name) for call in others):
        yield Finding(
            f"The history of {named(case, check.mock)} also holds `{in_words(others[0])}`, which your list leaves out.",
            check.place,
            because=(f"made: {listed(check.actual)}",),
        )


def _given_nolisted(case: Case, made: AssertionMade) -> Iterator[Finding]:
    given = made.args[0] if made.args else made.kwargs.get("calls")
    mock = named(case, made.mock)
    if given is None:
        yield Finding(f"You gave `{made.method}` of {mock} no calls; it takes a list of them.", made.place)
        return
    if given.form == "call":
        sentence = f"You gave `{made.method}` of {mock} the calls one by one; it takes one list of them."
    elif _secondlisted(made):
        sentence = f"You gave `{made.method}` of {mock} more than one list; it looks at the first only."
    elif given.form != "calls" and (given.text.startswith(_PLAIN) and given.text not in _EMPTY):
        sentence = (
            f"`{given.text[:60]}`, which you gave `{made.method}` of {mock}, is not a list of `call(...)` objects."
        )
    else:
        return
    yield Finding(sentence, made.place, because=(f"its first argument: {given.text}",))


_PLAIN = ("[", "(", "'", "{", "<MagicMock", "<Mock", "<AsyncMock")
_EMPTY = ("[]", "()", "{}", "set()")


def _secondlisted(made: AssertionMade) -> bool:
    return len(made.args) > 1 and made.args[1].form in {"call", "calls"}


@pitfall(
    "has-calls-empty",
    title="Asserted that an empty list of calls was made",
    symptom="nothing is seen: the assertion holds whatever the code does",
    why="`assert_has_calls([])` asks whether none of no calls is missing; that is always so.",
    advice="`assert_not_called` says that there is none; any other list must be built before the code can empty it.",
    katas=("never-called",),
    shows=(Shows.SILENT,),
    explains=("no-assertion-ran",),
)
def expected_no_calls_at_all(case: Case) -> Iterator[Finding]:
    """``assert_has_calls`` got an empty list, and nothing else was asked of that mock."""
    for made in case.test.assertions:
        given: Value | None = made.args[0] if made.args else made.kwargs.get("calls")
        if made.method not in _SEVERAL or not made.passed or given is None or given.text not in _EMPTY:
            continue
        if any(other.mock == made.mock and other != made for other in case.test.assertions) or _counted(
            case, made.place
        ):
            continue
        mock = case.mock(made.mock)
        called = f"{named(case, made.mock)} was called {times(len(mock.calls))}" if mock else ""
        yield Finding(
            f"The list you gave `{made.method}` of {named(case, made.mock)} is empty, so it always holds.",
            made.place,
            because=(called,) if called else (),
        )


def _counted(case: Case, place: Place) -> bool:
    """Whether the function with that line looks at the number of calls, or the calls themselves, as well."""
    function = source.function_at(case.tree(place.file), place.function, place.line)
    words = {"call_count", "await_count", "called", *RECORDS}
    return function is not None and any(isinstance(n, ast.Attribute) and n.attr in words for n in source.walk(function))


@pitfall(
    "attach-mock-order",
    title="Mocks that their parent never adopted",
    symptom="`assert [] == [call.save('x'), call.mail('x')]`, or `Calls not found.` without any `Actual`",
    why="A mock that has a name already, as every one from `patch` has, keeps its calls to itself when it is assigned.",
    advice="Attach each mock to the common parent with `attach_mock`, before the code runs.",
    katas=("order-across-mocks",),
    explains=(
        "has-calls-shape",
        "has-calls-on-parent",
        "has-calls-order",
        "call-args-shape",
        "assert-on-class-not-instance",
    ),
)
def never_adopted(case: Case) -> Iterator[Finding]:
    """The history of a mock lacks the calls of mocks that were set as its attributes."""
    made = failed_assertion(case)
    histories = made is not None and made.method in _SEVERAL
    if not histories and not any(failed_on(case, _HISTORIES)):
        return
    asked = _asked(case, made)
    for number, parent in enumerate(case.test.mocks):
        if asked not in {number, -1}:
            continue
        for name, value in parent.attributes.items():
            adopted = value.form != "mock" or steps(case, value.mock)[0] == steps(case, number)[0]
            call = None if adopted else _first_call(case, value.mock)
            if call is not None:
                yield Finding(
                    f"{named(case, number)} did not adopt the mock you set as its `{name}`, which had a name already: "
                    "its calls are not in the history you ask.",
                    because=(f"`{spoken(case, value.mock)}` was called at {call.place.file}:{call.place.line}",),
                )
                return
        late = _attached_late(case, number, made)
        if late is not None:
            yield Finding(
                f"{named(case, number)} was given its `{late}` only after that had been called.",
                case.line_with(rf"\.attach_mock\(.*\b{re.escape(late)}\b"),
                Sureness.LIKELY,
            )
            return


def _first_call(case: Case, root: int) -> MockCall | None:
    """A call of a mock, or of one below it."""
    below = (mock for number, mock in enumerate(case.test.mocks) if mock.calls and steps(case, number)[0] == root)
    return next((mock.calls[0] for mock in below), None)


def _asked(case: Case, made: AssertionMade | None) -> int:
    """The mock whose history is looked at; ``-1`` if nobody knows."""
    if made is not None:
        return made.mock
    compared = case.failure.comparison
    return max(compared.left.record_of, compared.right.record_of) if compared else -1


def _attached_late(case: Case, number: int, made: AssertionMade | None) -> str | None:
    """A child that was called and that its parent's empty history does not know."""
    compared = case.failure.comparison
    empty = (made is not None and not made.history) or (compared is not None and compared.left.text == "[]")
    attached = (source.dotted(call.func) for call in source.calls(case.test_tree))
    if not empty or not any(name.endswith(".attach_mock") for name in attached):
        return None
    return next((child.attribute for child in case.children(number) if child.calls), None)
