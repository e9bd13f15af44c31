"""Which of several calls, and which of several mocks, an assertion is about."""

import ast
import re
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Shows, Sureness, pitfall
from mockkata.diagnosis.reading.chains import CALL, spoken, steps, times
from mockkata.diagnosis.reading.expected import (
    COUNTS,
    RECORDS,
    as_one,
    expected,
    failed_assertion,
    failed_on,
    in_words,
    listed,
    named,
    own_calls,
    read_of,
    reshaped,
    same,
)
from mockkata.evidence import AssertionMade, MockCall, OneCall

TITLE = "Which call, of which mock"
_ONLY = ("assert_called_once", "assert_called_once_with", "assert_awaited_once", "assert_awaited_once_with")
_LAST = ("assert_called_with", "assert_awaited_with")


@pitfall(
    "called-with-checks-last-only",
    title="One of several calls, asserted as if it were the last or only one",
    symptom="`expected call not found.` or `Expected 'send' to be called once. Called 2 times.`, but the call was made",
    why="`assert_called_with` looks at the last call only, and `assert_called_once_with` wants it to be the only one.",
    advice="`assert_any_call` asks for one of several calls; to ask for all of them, compare `call_args_list`.",
    katas=("called-with-what", "call-history"),
    shows=(Shows.FAILING, Shows.SILENT),
)
def asked_for_the_last_call(case: Case) -> Iterator[Finding]:
    """The expected call was made, but it is not the last one, or not the only one."""
    if case.passed:
        yield from _minds_no_others(case)
        return
    check = expected(case)
    if check is None:
        yield from _compared_with_the_last(case)
        return
    if check.several or not (check.last_only or "once" in check.how) or len(check.actual) <= 1:
        return
    mock, (wanted, *_) = named(case, check.mock), check.calls
    if not any(_means(case, check.mock, wanted, call) for call in check.actual):
        return
    count, method = len(check.actual), check.how.removesuffix(" ==")
    if "once" in method:
        sentence = (
            f"One of the {count} calls of {mock} is the one you expect, but `{method}` wants it to be the only one."
        )
    else:
        last = in_words(check.actual[-1])
        sentence = f"{mock} was called as you expect, but `{method}` is about the last of its {count} calls: `{last}`."
    yield Finding(sentence, check.place, because=(f"calls of {mock}: {listed(check.actual)}",))


def _compared_with_the_last(case: Case) -> Iterator[Finding]:
    """A value out of ``call_args`` is that of the last call; an earlier one had the value expected."""
    compared, records = case.failure.comparison, ("call_args", "await_args")
    record = next((node.attr for node in failed_on(case, records)), "")
    if compared is None or compared.operator != "==" or not record:
        return
    for number in list(read_of(case, records)) or range(len(case.test.mocks)):
        mock = case.test.mocks[number]
        *earlier, last = map(_texts, mock.calls) if len(mock.calls) > 1 else [{}]
        for place in (place for place, text in last.items() if text == compared.left.text):
            if any(texts.get(place) == compared.right.text for texts in earlier):
                mock_name, wanted = named(case, number), compared.right.text
                yield Finding(
                    f"`{record}` holds the last call of {mock_name}, but `{wanted}` was passed in an earlier one.",
                    sure=Sureness.LIKELY,
                    because=(f"calls: {listed(tuple(map(as_one, mock.calls)))}",),
                )
                return


def _texts(call: MockCall) -> dict[int | str, str]:
    """The arguments of a call, by position or name."""
    texts: dict[int | str, str] = {place: value.text for place, value in enumerate(call.args)}
    return texts | {name: value.text for name, value in call.kwargs.items()}


def _minds_no_others(case: Case) -> Iterator[Finding]:
    """Assertions that hold for some calls and would not notice others."""
    asked: dict[int, list[AssertionMade]] = {}
    for made in case.test.assertions:
        asked.setdefault(made.mock, []).append(made)
    if re.search(rf"\.({'|'.join({*COUNTS, *RECORDS})})\b", _text(case)):
        return
    for number, all_made in asked.items():
        mock, made = case.mock(number), all_made[-1]
        lax = [one.method in {"assert_has_calls", "assert_called_with", "assert_awaited_with"} for one in all_made]
        if mock is not None and len(mock.calls) > 1 and all(lax):
            sentence = f"`{made.method}` does not notice any other calls of {named(case, number)}."
            yield Finding(sentence, made.place, Sureness.PERHAPS)


def _means(case: Case, number: int, wanted: OneCall, call: OneCall) -> bool:
    """Whether a call is the one expected; a mock that knows its signature minds no names."""
    mock = case.mock(number)
    return same(wanted, call) or (mock is not None and bool(mock.spec) and reshaped(wanted, call))


def _text(case: Case) -> str:
    """The source of the test function."""
    function, lines = case.function, case.run.sources.get(case.test.place.file, "").splitlines()
    return "\n".join(lines[function.lineno - 1 : function.end_lineno]) if function else ""


@pitfall(
    "assert-on-class-not-instance",
    title="Asserted on the class, not on the object it returned",
    symptom="`Expected 'deliver' to be called once. Called 0 times.` although the code called it",
    why="A patched class and the object that calling it gives are two mocks; a method is called on the second.",
    advice="Assert on the mock's `return_value`: that is the object the code works with.",
    katas=("class-instances",),
    shows=(Shows.FAILING, Shows.SILENT),
    explains=("call-args-shape", "has-calls-on-parent", "has-calls-shape"),
)
def asserted_on_the_class(case: Case) -> Iterator[Finding]:
    """The mock asked was not called; one whose path differs only in brackets was."""
    if case.passed:
        yield from _never_called_on_the_class(case)
        return
    made = failed_assertion(case)
    asked = [made.mock] if made else list(read_of(case, (*COUNTS, *RECORDS)))
    for number in dict.fromkeys(asked):
        mock, twin = case.mock(number), _twin(case, number)
        if mock is None or mock.calls or twin < 0:
            continue
        asserted, called = spoken(case, number), spoken(case, twin)
        yield Finding(
            f"You asked `{asserted}`, but the code called `{called}`: those are two mocks.",
            case.own_line,
            because=(f"`{asserted}` was never called, `{called}` was: `{in_words(_first_call(case, twin))}`.",),
        )
        return


def _never_called_on_the_class(case: Case) -> Iterator[Finding]:
    """A method was not called on a patched class; the program would call it on an object, which nobody asks."""
    asked = {steps(case, made.mock) for made in case.test.assertions}
    for made in case.test.assertions:
        root, way = steps(case, made.mock)
        patch = next((one for one in case.test.patches if one.new is not None and one.new.mock == root), None)
        if made.method not in {"assert_not_called", "assert_not_awaited"} or len(way) != 1 or patch is None:
            continue
        owner = patch.original.name if patch.original is not None else ""
        if _is_method(case, owner, way[0]) and (root, (CALL, *way)) not in asked:
            sentence = (
                f"You asked the class whether `{spoken(case, made.mock)}` was called; the code calls it on an object."
            )
            yield Finding(sentence, made.place, Sureness.LIKELY, (f"`{owner}.{way[0]}` is a method of objects",))


def _is_method(case: Case, owner: str, name: str) -> bool:
    """Whether the program defines a method that is called on the objects of a class."""
    classes = (node for tree in case.program.values() for node in source.walk(tree) if isinstance(node, ast.ClassDef))
    members = (node for one in classes if one.name == _bare(owner) for node in one.body)
    return any(isinstance(n, source.Function) and n.name == name and not n.decorator_list for n in members)


def _twin(case: Case, number: int) -> int:
    """A mock with calls by the program whose path is the same but for the brackets."""
    root, way = steps(case, number)
    plain = [step for step in way if step != CALL]
    for other, mock in enumerate(case.test.mocks):
        other_root, other_way = steps(case, other)
        if other == number or other_root != root or [step for step in other_way if step != CALL] != plain or not plain:
            continue
        if any(call.place.owner != "test" for call in mock.calls):
            return other
    return -1


def _first_call(case: Case, number: int) -> OneCall:
    return as_one(case.test.mocks[number].calls[0])


def _bare(name: str) -> str:
    return name.rpartition(".")[2]


@pitfall(
    "test-calls-chain-itself",
    title="The test calls the mock itself",
    symptom="`Expected 'session' to have been called once. Called 2 times.`; or nothing, if you find your own call",
    why="A mock records every call, whoever makes it; `mock()` in a test counts like one of the code.",
    advice="Leave the calls to the code: what a mock returns is its `return_value`, which needs no call to be reached.",
    katas=("chained-calls", "call-history"),
    shows=(Shows.FAILING, Shows.SILENT),
    explains=(
        *("called-with-checks-last-only", "shared-mock-call-count", "has-calls-order", "has-calls-shape"),
        *("has-calls-on-parent", "args-vs-kwargs", "no-assertion-ran"),
    ),
)
def called_by_the_test(case: Case) -> Iterator[Finding]:
    """A question to a mock is answered, rightly or wrongly, because of calls that the test made itself."""
    for number, mock in enumerate(case.test.mocks):
        own = own_calls(case, mock)
        if own and (_found_by_itself(case, number, own) if case.passed else _counts_itself(case, number, own)):
            others = len(mock.calls) - len(own)
            told = "the code has not called it" if not others else f"the code called it {times(others)}"
            result = "so what you assert is about your own call" if case.passed else "and your own call counts too"
            yield Finding(
                f"Your test calls {named(case, number)} itself, {result}; {told}.",
                own[-1].place,
                Sureness.LIKELY if case.passed and not others else Sureness.SURE,
                tuple(f"called at {call.place.file}:{call.place.line}" for call in own[:3]),
            )
            return


def _counts_itself(case: Case, number: int, own: list[MockCall]) -> bool:
    """Whether a failed check would hold, or come nearer, without the test's own calls."""
    mock, made = case.test.mocks[number], failed_assertion(case)
    others = len(mock.calls) - len(own)
    if made is not None and made.mock == number:
        once = made.method in _ONLY and others == 1
        none = made.method in {"assert_not_called", "assert_not_awaited"} and not others
        return once or none or (made.method in _LAST and mock.calls[-1] in own and others > 0)
    check, compared = expected(case), case.failure.comparison
    if check is not None and check.several and check.mock >= 0:
        below = steps(case, number)[0] == steps(case, check.mock)[0]
        return below and len(check.actual) > len(check.calls) > 0
    if compared is not None and any(failed_on(case, ("call_count", "await_count"))):
        return compared.left.text == str(len(mock.calls)) and compared.right.text == str(others)
    return False


def _found_by_itself(case: Case, number: int, own: list[MockCall]) -> bool:
    """Whether something was asserted of a mock that its own test made true."""
    calls = case.test.mocks[number].calls
    others = [as_one(call) for call in calls if call not in own]
    for made in case.test.assertions:
        if made.mock != number or not made.passed:
            continue
        wanted = OneCall("", made.args, made.kwargs)
        if made.method in _LAST and calls[-1] in own:
            return True
        if made.method == "assert_any_call" and not any(same(wanted, call) for call in others):
            return True
        if not others and made.method not in {"assert_not_called", "assert_not_awaited"}:
            return True
    name = spoken(case, number).rpartition(".")[2]
    read = [
        node.value
        for node in source.walk(case.function or ast.Module([], []))
        if isinstance(node, ast.Attribute) and node.attr == "call_args"
    ]
    return calls[-1] in own and any(source.dotted(node).rpartition(".")[2] == name for node in read)
