"""What a mock answers, and what it answers when nobody said."""

import re
from collections.abc import Iterator

from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Shows, Sureness, pitfall
from mockkata.diagnosis.reading.chains import (
    CALL,
    Misplaced,
    has_name_of_its_own,
    is_class,
    left_alone,
    misplaced,
    reached,
    spoken,
    steps,
    told_below,
)
from mockkata.diagnosis.reading.defaults import (
    DATA,
    MAGIC,
    about_plain_values,
    kept_going,
    magic_used,
    refused_kind,
    unset_in_line,
)
from mockkata.diagnosis.reading.failing import PLAIN, answer_lacking, arguments, changed_before, tells_of, wanted
from mockkata.diagnosis.reading.spelling import meant, misspelled

TITLE = "What a mock answers"

_BOTH = (Shows.FAILING, Shows.SILENT)


@pitfall(
    "class-mock-missing-return-value",
    title="Set up the class instead of its instance",
    symptom="`assert <MagicMock name='Gateway().charge()' id='...'> == 'ok'`",
    why="The code calls the patched class first. What it gets, the mock's `return_value`, is a mock of its own, "
    "and what was set on the class is not on it.",
    advice="Set up the `return_value` of the class mock: that is the instance the code works with.",
    katas=("class-instances", "autospec-a-class"),
    shows=_BOTH,
    explains=("chained-return-value-missing", "mock-unset-value", "mock-default-magic", "mocks-the-thing-under-test"),
)
def class_set_up_instead_of_instance(case: Case) -> Iterator[Finding]:
    """An answer set on a class mock while the code asked the instance; or an instance without any answers."""
    for found in misplaced(case):
        if is_class(case, found.called) and not found.one_too_many:
            yield Finding(
                f"You set up `{found.told_path}` on the class, but the code asks `{found.asked_path}`: "
                f"`{found.caller}()` returns another mock, the instance.",
                case.line_with(_setting(found.step)),
                Sureness.LIKELY if case.passed else Sureness.SURE,
                _because(case, found),
            )
            return
    if case.passed:
        return
    for number, kind, attribute in answer_lacking(case):
        if is_class(case, number):
            yield Finding(
                f"You told `{spoken(case, number)}()` to return a value of type `{kind}`, but that is the instance: "
                f"the code goes on to use `.{attribute}` of it.",
                case.line_with(_setting("return_value")),
                because=(f"{case.failure.message}, in `{case.raised_by.file}:{case.raised_by.line}`.",),
            )
            return
    for number in reached(case):
        root, way = steps(case, number)
        if way[:1] == (CALL,) and len(way) > 1 and is_class(case, root) and not told_below(case, root):
            yield Finding(
                f"`{spoken(case, number)}` has no answer: nothing was set up on `{spoken(case, root)}()`, "
                "the instance the code made of the patched class.",
                sure=Sureness.LIKELY,
                because=(f"`{spoken(case, number)}` reached the line that failed.",),
            )
            return


@pitfall(
    "chained-return-value-missing",
    title="A `return_value` missing in the chain",
    symptom="`assert <MagicMock name='get().json().__getitem__()' id='...'> == 21`",
    why="Each pair of brackets in the code is a `return_value` in the set-up: `get.json` is not `get().json`.",
    advice="Follow the code link by link: put a `return_value` wherever it makes a call, and none where it does not.",
    katas=("chained-calls", "patch-a-function"),
    shows=_BOTH,
    explains=("mock-unset-value", "mock-default-magic", "mocks-the-thing-under-test"),
)
def return_value_missing_in_chain(case: Case) -> Iterator[Finding]:
    """An answer set with other brackets than the code asks for, or on a mock that nobody was given."""
    for found in misplaced(case):
        if not is_class(case, found.called) or found.one_too_many:
            yield Finding(
                f"You set up `{found.told_path}`, but the code asks `{found.asked_path}`: " + _bracket(found),
                case.line_with(_setting(found.step)),
                Sureness.LIKELY if case.passed else Sureness.SURE,
                _because(case, found),
            )
            return
    if not case.passed:
        yield from _answer_without_method(case)
        yield from _answer_never_handed_out(case)
        yield from _deep_without_answer(case)


@pitfall(
    "method-replaced-by-value",
    title="A value where the code calls something",
    symptom="`TypeError: 'dict' object is not callable`",
    why="The code calls the method or function and uses what comes back. A value cannot be called.",
    advice="Keep it callable: leave the mock there and give it a `return_value`, or put a function in its place.",
    katas=("first-mock",),
)
def value_instead_of_method(case: Case) -> Iterator[Finding]:
    """Something "is not callable" that the test put in the place of a method or function."""
    told = case.message(r"^'([\w.]+)' object is not callable", "TypeError")
    kind = told[1].rpartition(".")[2] if told else ""
    if not kind or kind.endswith("Mock"):
        return
    line = case.line(case.raised_by)
    for number, mock in enumerate(case.test.mocks):
        for name, value in mock.attributes.items():
            if value.type.rpartition(".")[2] == kind and re.search(rf"\b{name}\b", line):
                yield Finding(
                    f"You set `{spoken(case, number)}.{name}` to a value of type `{kind}`, but the code calls it.",
                    case.line_with(_setting(name)),
                    because=(f"`{name}` is {value.text}, and `{case.raised_by.file}:{case.raised_by.line}` calls it.",),
                )
                return
    for patch in case.test.patches:
        if patch.given and patch.new and patch.new.type.rpartition(".")[2] == kind and not patch.new.form:
            name = f"{patch.target}.{patch.attribute}"
            yield Finding(
                f"You replaced `{name}` by a value of type `{kind}`, but the code calls it.",
                patch.made,
                because=(f"`{name}` became {patch.new.text}.",),
            )
            return
    if kind in PLAIN and case.raised_by.owner == "program":
        yield Finding(
            f"The code calls something, and in this test that is a value of type `{kind}`.",
            sure=Sureness.LIKELY,
            because=(f"The call is in `{case.raised_by.file}:{case.raised_by.line}`.",),
        )


@pitfall(
    "return-value-typo",
    title="`return_value` or `side_effect` misspelled",
    symptom="nothing at first: the mock still answers with another mock, or does not raise",
    why="A mock takes any attribute you set. A misspelled `return_value` is simply one more, and nobody reads it.",
    advice="Check the spelling of the setting; a sealed mock, or one with `spec_set`, would have refused it.",
    katas=("first-mock", "seal-and-spec-set"),
    shows=_BOTH,
    explains=(
        "mock-unset-value",
        "chained-return-value-missing",
        "class-mock-missing-return-value",
        "mock-default-magic",
    ),
)
def setting_misspelled(case: Case) -> Iterator[Finding]:
    """A name that looks like a setting of a mock, and that the program never mentions."""
    for name, number in misspelled(case):
        owner = f"`{spoken(case, number)}`" if number >= 0 else "a mock"
        yield Finding(
            f"You set `{name}` on {owner}; to a mock that is an attribute like any other, not its `{meant(name)}`.",
            case.line_with(rf"\b{name}\b"),
            because=(f"The program has nothing called `{name}`.",),
        )
        return


@pitfall(
    "mock-unset-value",
    title="A value the mock was never given",
    symptom="`TypeError: '<' not supported between instances of 'MagicMock' and 'int'`",
    why="Whatever nobody set on a mock is another mock. It can be passed on, but it is no number, no text and no data.",
    advice="Give the mock real values for everything the code computes with, compares or writes out.",
    katas=("stub-a-price", "configure-mock"),
    explains=("mock-default-magic",),
)
def value_never_given(case: Case) -> Iterator[Finding]:
    """A mock nobody told anything in a comparison, a call or an operation that needs a real value."""
    for number in reached(case):
        if has_name_of_its_own(case, number):
            continue
        name = spoken(case, number)
        yield Finding(
            f"Nobody gave `{name}` a value, so the code got a mock there, and that is what came out.",
            because=(f"`{name}` came into being because the code asked for it, and it reached what failed.",),
            sure=Sureness.LIKELY if case.error == "AssertionError" else Sureness.SURE,
        )
        return
    kind, unset = refused_kind(case), unset_in_line(case)
    if not kind or (unset and has_name_of_its_own(case, unset[0])):
        return
    names = [spoken(case, number) for number in unset]
    what = f"`{names[0]}` was never given a value" if names else "Something on a mock was never given a value"
    yield Finding(
        f"{what}, so the code got a `{kind}` where it needs real data.",
        because=(f"`{case.program_line.file}:{case.program_line.line}`: {case.failure.message[:100]}",),
        sure=Sureness.SURE if names else Sureness.LIKELY,
    )


@pitfall(
    "mock-default-magic",
    title="Relied on what a mock is by itself",
    symptom="a loop that never runs, a branch that is always taken, `int(...)` that is always 1",
    why="A MagicMock plays along without being told: it is true, empty, has length 0, and is 1 as a number.",
    advice="Give the mock the data that the code under test should work with.",
    katas=("magic-methods", "async-iteration"),
    shows=_BOTH,
)
def default_magic(case: Case) -> Iterator[Finding]:
    """The program looped over, measured, converted or tested a mock whose answer to that nobody set."""
    found = sorted(magic_used(case), key=lambda one: one[1] not in DATA)
    for number, magic, place in found[:1]:
        telling = magic in DATA or (not case.passed and about_plain_values(case))
        yield Finding(
            f"`{spoken(case, number)}` was never given a value; the code {MAGIC[magic]}.",
            sure=Sureness.LIKELY if telling else Sureness.PERHAPS,
            because=(f"`{place.file}:{place.line}` used it, and nobody had set `{magic}`.",),
        )


@pitfall(
    "while-loop-on-mock-hangs",
    title="A loop that a mock keeps going",
    symptom="the test never ends",
    why="A mock gives the same answer every time, and by itself a new mock, which counts as true. "
    "A loop that waits for a last page or an empty answer waits for ever.",
    advice="Let the answers come to an end: list them with `side_effect`, the last one being what stops the loop.",
    katas=("one-answer-per-call", "s3-pagination"),
    explains=("mock-default-magic", "mock-unset-value", "real-sleep"),
)
def loop_without_end(case: Case) -> Iterator[Finding]:
    """A test that was still running, in a loop that had used mocks over and over."""
    if case.test.outcome != "stuck":
        return
    for name, place in kept_going(case):
        yield Finding(
            f"`{name}` never gives the answer that ends the loop in `{place.file}:{place.line}`: it runs for ever.",
            case.line_with(_setting(name.removesuffix(CALL).rpartition(".")[2])),
            because=(f"When the time was up, that loop had asked `{name}` again and again.",),
        )
        return


@pitfall(
    "shared-mutable-return-value",
    title="One list or dict handed out at every call",
    symptom="`assert ['a', 'b'] == ['b']`: what one call changed is there in the next",
    why="`return_value` is one object. A mock hands out that very object every time, and the code may change it.",
    advice="Make a new one for each call, with a function as `side_effect`, or for each test, in the fixture.",
    katas=("one-answer-per-call", "reset-between-tests"),
    explains=("side-effect-vs-return-value", "call-args-mutated"),
)
def shared_answer(case: Case) -> Iterator[Finding]:
    """A list, dict or set as return value that the code changed, in this test or in one before it."""
    for number, mock in enumerate(case.test.mocks):
        answer = mock.return_value
        if answer is None or not mock.calls:
            continue
        name, kind = f"{spoken(case, number)}()", answer.type.rpartition(".")[2]
        if mock.answered_first:
            seen, again = tells_of(case, answer.text), mock.call_count > 1
            if again or seen:
                yield Finding(
                    f"`{name}` hands out one and the same {kind} every time, and the code changed it.",
                    case.line_with(_setting(mock.attribute or "return_value")),
                    Sureness.SURE if again and seen else Sureness.LIKELY,
                    (f"It was {mock.answered_first} at first, and {answer.text} in the end.",),
                )
                return
        elif (before := changed_before(case, mock)) is not None:
            yield Finding(
                f"`{name}` hands out a {kind} that all tests share, and an earlier test had changed it.",
                case.line_with(_setting(mock.attribute or "return_value")),
                because=(f"It was {before.answered_first} before that test, and {answer.text} after it.",),
            )
            return


@pitfall(
    "call-args-mutated",
    title="The argument changed after the call",
    symptom="`Expected: upload([1, 2])`, `Actual: upload([])`",
    why="A mock remembers the objects it was called with, not what was in them then. If the code changes a list later, "
    "the mock's memory of the call changes too.",
    advice="Copy the arguments when the call is made, in a function given as `side_effect`, and assert on the copies.",
    katas=("capture-arguments",),
    explains=(
        "args-vs-kwargs",
        "call-args-shape",
        "has-calls-shape",
        "called-with-checks-last-only",
        "has-calls-order",
    ),
)
def argument_changed(case: Case) -> Iterator[Finding]:
    """A failed check of a call whose arguments have changed since, where they were as expected."""
    for number, mock in enumerate(case.test.mocks):
        changed = [call for call in mock.calls if call.changed]
        matching = [call for call in changed if wanted(case, number, call)]
        if not matching and not (changed and tells_of(case, changed[0].changed)):
            continue
        call = (matching or changed)[0]
        yield Finding(
            f"The code changed an argument after it called `{spoken(case, number)}`, and the mock keeps the object, "
            "not what was in it then.",
            sure=Sureness.SURE if matching else Sureness.LIKELY,
            because=(
                f"It was called with ({arguments(call)}); by the time of the check that had become {call.changed}.",
            ),
        )
        return


@pitfall(
    "httpx-response-without-request",
    title="An `httpx.Response` without its request",
    symptom="`RuntimeError: Cannot call raise_for_status as the request instance has not been set on this response.`",
    why="A response that httpx fetched knows its request. One made by hand does not, and `raise_for_status` needs it.",
    advice="Give the response a `request`, or let respx answer, which does that for you.",
    katas=("respx-async", "respx-flaky-server"),
)
def response_without_request(case: Case) -> Iterator[Finding]:
    """The message of httpx itself, also behind another exception."""
    messages = [case.failure.message, *(message for _, message in case.failure.chain)]
    if any("request instance has not been set" in message for message in messages):
        yield Finding(
            "You made an `httpx.Response` by hand, without a request, and the code uses something that needs it.",
            case.line_with(r"\bResponse\("),
            because=(f"The code used it in `{case.program_line.file}:{case.program_line.line}`.",),
        )


def _because(case: Case, found: Misplaced) -> tuple[str, ...]:
    asked = case.test.mocks[found.asked].calls[:1]
    facts = [f"`{found.asked_path}` was asked in `{call.place.file}:{call.place.line}`." for call in asked]
    return (f"`{found.told_path}` was set and never asked.", *facts)


def _bracket(found: Misplaced) -> str:
    if found.one_too_many:
        caller = found.caller.removesuffix(CALL)
        return f"it does not call `{caller}` there."
    return f"what `{found.caller}()` returns is another mock, without an answer."


def _setting(name: str) -> str:
    """A pattern for lines that set something of that name."""
    return rf"\b{re.escape(name)}\b.*="


def _answer_without_method(case: Case) -> Iterator[Finding]:
    for number, kind, attribute in answer_lacking(case):
        if not is_class(case, number):
            yield Finding(
                f"You told `{spoken(case, number)}()` to return a value of type `{kind}`, but the code then uses "
                f"`.{attribute}` of what it gets there.",
                case.line_with(_setting("return_value")),
                Sureness.LIKELY if kind == "NoneType" else Sureness.SURE,
                (f"{case.failure.message}, in `{case.raised_by.file}:{case.raised_by.line}`.",),
            )
            return


def _answer_never_handed_out(case: Case) -> Iterator[Finding]:
    for root, asked in left_alone(case):
        yield Finding(
            f"You set up `{spoken(case, root)}`, but nothing hands it to the code: that asks `{spoken(case, asked)}`.",
            (case.mock(root) or case.test.mocks[0]).made,
            Sureness.LIKELY,
            (f"Nothing returned `{spoken(case, root)}`, and nobody called it.",),
        )
        return


def _deep_without_answer(case: Case) -> Iterator[Finding]:
    """A mock from beyond a call came out, and nothing was set up near it."""
    for number in reached(case):
        mock = case.test.mocks[number]
        link = mock.parent if mock.attribute == CALL else number
        holder = case.test.mocks[link].parent
        if CALL in steps(case, link)[1] and not told_below(case, holder):
            yield Finding(
                f"`{spoken(case, number)}` has no answer: the code goes through `{spoken(case, holder)}`, "
                "and nothing was set up on that.",
                sure=Sureness.LIKELY,
                because=(f"`{spoken(case, number)}` reached what failed.",),
            )
            return
