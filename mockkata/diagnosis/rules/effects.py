"""What a mock does when it is called: raise, return one value after the other, run a function."""

import ast
import re
from collections import Counter
from collections.abc import Iterator

from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Shows, Sureness, pitfall
from mockkata.diagnosis.reading.chains import CALL, spoken, told_below
from mockkata.diagnosis.reading.failing import sides
from mockkata.diagnosis.reading.fakes import (
    is_caught,
    is_defined_in_tests,
    is_exception,
    is_function,
    returned_exceptions,
    stands_in,
)
from mockkata.diagnosis.reading.sequences import is_gone_through, repeats, wants_items
from mockkata.evidence import MockSeen, Place, Value

TITLE = "Side effects"

_BOTH = (Shows.FAILING, Shows.SILENT)
_EXCEPTIONS = ("exception", "exception class")
_ANSWERS_WITH_ERRORS = re.compile(r"exception|error|failure", re.IGNORECASE)
"""Methods of which an exception is the proper answer, such as ``future.exception()``."""
_EXHAUSTED = ("builtins.StopIteration", "builtins.StopAsyncIteration")
_SEQUENCES = ("builtins.list", "builtins.tuple")
_PIECES = {"str": "letter", "bytes": "byte", "dict": "key", "set": "item"}
"""What is handed out of a side effect that is gone through, though it is no list of answers."""
_NOT_CALLABLE = ("int", "float", "bool", "Decimal", "date", "datetime")
_SIGNATURE = re.compile(
    r"^(?P<name>[\w.<>]+?)(?:\.__init__|\.__call__)?\(\) (?:takes|missing|got an unexpected|got multiple|got some)"
)
_OFTEN = 3
"""So many frames of one function of the test, and it calls itself."""
_ERROR = 400
"""The first HTTP status that ``raise_for_status`` raises for."""


@pitfall(
    "exception-as-return-value",
    title="An exception as a return value",
    symptom="`Failed: DID NOT RAISE ValueError`",
    why="`return_value` is returned, whatever it is. An exception is raised only when it is the `side_effect`.",
    advice="Set the exception as `side_effect`; in a function of your own, write `raise`.",
    katas=("raise-on-call", "retry-until-it-works"),
    shows=_BOTH,
    explains=("raises-block-hides-asserts", "mock-unset-value"),
)
def exception_returned(case: Case) -> Iterator[Finding]:
    """A mock that was called and returned an exception, or a function of the test that returns one."""
    for number, mock in enumerate(case.test.mocks):
        answer = mock.return_value
        if not mock.calls or answer is None or answer.form not in _EXCEPTIONS or mock.side_effect is not None:
            continue
        usual = _ANSWERS_WITH_ERRORS.search(spoken(case, number).rpartition(".")[2])
        if case.passed and (usual or not is_caught(case, _bare(answer))):
            continue
        yield Finding(
            f"`{spoken(case, number)}` returns `{_short(answer)}` instead of raising it: you set it as `return_value`.",
            case.line_with(r"return_value.*=.*(Error|Exception|Timeout|" + re.escape(_bare(answer)) + ")"),
            Sureness.PERHAPS if usual else Sureness.LIKELY if case.passed else Sureness.SURE,
            (f"`{spoken(case, number)}` was called and handed out {answer.text}.",),
        )
        return
    if not case.passed:
        yield from _exception_in_place_of_function(case)
        yield from _function_returns_exception(case)


@pitfall(
    "side-effect-exhausted",
    title="Fewer answers than calls",
    symptom="`StopIteration`, or `RuntimeError: generator raised StopIteration`, or a loop that ends too early",
    why="A list as `side_effect` is used up, one value a call. The call after the last one raises `StopIteration`.",
    advice="List one answer for every call the code makes, also for the one that tells it to stop.",
    katas=("one-answer-per-call", "retry-until-it-works"),
    shows=_BOTH,
    explains=("raises-block-hides-asserts", "shared-mock-call-count"),
)
def answers_used_up(case: Case) -> Iterator[Finding]:
    """A call for which the list of a side effect had nothing left, even if the program did not notice."""
    for number, mock in enumerate(case.test.mocks):
        gone = [call for call in mock.calls if call.raised in _EXHAUSTED]
        effect = mock.side_effect
        if (
            not gone
            or effect is None
            or effect.form
            or mock.attribute.startswith("__")
            or "StopIteration" in effect.text
        ):
            continue
        yield Finding(
            f"`{spoken(case, number)}` was called {mock.call_count} times, more often than `side_effect` has answers; "
            f"the last call raised `{gone[0].raised.rpartition('.')[2]}`.",
            case.line_with(r"side_effect\s*="),
            because=(f"The call in `{gone[0].place.file}:{gone[0].place.line}` raised {gone[0].raised}.",),
        )
        return
    place = case.line_with("side_effect")
    ended = case.failure.type in _EXHAUSTED or case.message(r"raised Stop(Async)?Iteration", "RuntimeError") is not None
    if not case.passed and ended and place.file and any("respx" in frame.file for frame in case.failure.frames):
        yield Finding(
            "A route was asked more often than its `side_effect` has answers; the last call raised `StopIteration`.",
            place,
            because=("respx takes the answers of a route from the list one by one.",),
        )


@pitfall(
    "side-effect-vs-return-value",
    title="`side_effect` and `return_value` mixed up",
    symptom="`assert [[1, 2], [1, 2]] == [1, 2]`, or `assert 1 == [1, 2]`",
    why="`return_value` is handed out whole at every call. `side_effect` is taken apart, one item a call, or called, "
    "if it is a function. Where both are set, `side_effect` wins.",
    advice="One answer for all calls is a `return_value`; one answer per call, or a function, is a `side_effect`.",
    katas=("one-answer-per-call", "answers-by-argument"),
    explains=("mock-unset-value", "chained-return-value-missing"),
)
def effect_and_value_mixed_up(case: Case) -> Iterator[Finding]:
    """One of the two set to what only the other would make sense of."""
    for number, mock in enumerate(case.test.mocks):
        if not mock.calls or mock.attribute.startswith("__"):
            continue
        if mock.side_effect is not None:
            yield from _unsuitable_effect(case, number, mock, mock.side_effect)
        elif mock.return_value is not None:
            yield from _unsuitable_value(case, number, mock, mock.return_value)


@pitfall(
    "side-effect-recursion",
    title="The replacement calls itself",
    symptom="`RecursionError: maximum recursion depth exceeded`",
    why="While the patch is in place, the name means the replacement: if that looks the name up, it finds itself.",
    advice="Keep the original in a variable before you patch and call that, or use `wraps`.",
    katas=("spy-with-wraps",),
)
def replacement_calls_itself(case: Case) -> Iterator[Finding]:
    """Endless recursion through a function of the test that stands in for something, or through a mock itself."""
    if case.error != "RecursionError":
        return
    counts = Counter(frame for frame in case.failure.frames if frame.owner == "test")
    frame, times = max(counts.items(), key=lambda one: one[1], default=(case.own_line, 0))
    own = next((patch for patch in reversed(case.test.patches) if stands_in(case, patch, frame.function)), None)
    if times >= _OFTEN:
        target = f"`{own.target}.{own.attribute}`" if own else "what it replaces"
        yield Finding(
            f"Your replacement calls {target} by its name, and that is the replacement itself by then.",
            frame,
            because=(f"`{frame.function}` in `{frame.file}:{frame.line}` is in the traceback over and over.",),
        )
        return
    for number, mock in enumerate(case.test.mocks):
        if mock.side_effect is not None and mock.side_effect.mock == number:
            yield Finding(
                f"The `side_effect` of `{spoken(case, number)}` is the mock itself.", case.line_with(r"side_effect\s*=")
            )


@pitfall(
    "fake-wrong-signature",
    title="A fake that takes other arguments",
    symptom="`TypeError: <lambda>() takes 0 positional arguments but 1 was given`",
    why="The code calls your replacement just as it would call the real thing. "
    "`self` is passed to it only if it is a plain function on the class, or with `autospec=True`.",
    advice="Give the replacement the parameters of what it replaces, or `*args, **kwargs` where they do not matter.",
    katas=("answers-by-argument", "fake-a-repository"),
)
def fake_with_wrong_signature(case: Case) -> Iterator[Finding]:
    """A function or class of the test's that was called in another way than it can be."""
    told = _SIGNATURE.match(case.failure.message) or re.match(
        r"^(?P<name>[\w.<>]+)\(\) takes no arguments", case.failure.message
    )
    if told is None or case.error != "TypeError":
        return
    name = told["name"]
    last = name.rpartition(".")[2]
    if last == case.test.place.function or last.startswith("test_"):
        return
    standing_in = any(stands_in(case, patch, last) for patch in case.test.patches)
    effect = any(is_function(mock.side_effect, last) for mock in case.test.mocks)
    own = case.raised_by.owner == "program" and is_defined_in_tests(case, name)
    if not (standing_in or effect or own) or is_exception(last):
        return
    place = case.program_line
    spoken_name = "lambda" if last == "<lambda>" else name.rpartition("<locals>.")[2]
    yield Finding(
        f"Your `{spoken_name}` cannot be called the way the code calls it: {case.failure.message.partition('() ')[2]}.",
        case.line_with(r"\blambda\b" if last == "<lambda>" else rf"\b(def|class) {re.escape(name.split('.')[-1])}\b"),
        Sureness.SURE if standing_in or effect else Sureness.LIKELY,
        (f"`{place.file}:{place.line}` calls it: `{case.line(place)}`",),
    )


@pitfall(
    "exception-class-needs-args",
    title="An exception that was not built in full",
    symptom="`TypeError: ClientError.__init__() missing 2 required positional arguments`, "
    "or `'NoneType' object has no attribute 'status_code'`",
    why="A mock that is given a class raises it without arguments. Some exceptions cannot be made without, "
    "and others lack what the code reads of them.",
    advice="Give `side_effect` an instance, built with all that the real exception would carry.",
    katas=("raise-on-call", "retry-until-it-works"),
)
def exception_not_built(case: Case) -> Iterator[Finding]:
    """A class of exceptions that cannot be raised as it is, or an exception without what the program reads of it."""
    for number, mock in enumerate(case.test.mocks):
        effect = mock.side_effect
        refused = [call for call in mock.calls if call.raised == "builtins.TypeError"]
        if effect is None or not refused:
            continue
        listed = re.findall(r"<class '([\w.]+)'>", effect.text)
        if (
            listed
            and (effect.form == "exception class" or effect.type in _SEQUENCES)
            and effect.name != "builtins.TypeError"
        ):
            bare = listed[0].rpartition(".")[2]
            yield Finding(
                f"`{spoken(case, number)}` should raise the class `{bare}`, which cannot be made without arguments.",
                case.line_with(rf"\b{bare}\b.*$(?<!\))|side_effect.*\b{bare}\b"),
                because=(f"Making one failed in `{refused[0].place.file}:{refused[0].place.line}`.",),
            )
            return
    told = re.match(r"^([\w.]+)\.__(?:init|new)__\(\) missing", case.failure.message)
    if (
        told
        and case.error == "TypeError"
        and case.raised_by.owner == "test"
        and is_exception(told[1].rpartition(".")[2])
    ):
        yield Finding(
            f"You made a `{told[1]}` without all the arguments it needs.",
            because=(case.failure.message,),
        )
        return
    yield from _bare_exception_read(case)


@pitfall(
    "status-code-does-not-raise",
    title="A status code on a mock that should raise",
    symptom="`Failed: DID NOT RAISE HTTPError`",
    why="A mock does not act on its attributes: its `raise_for_status` is one more mock, and raises nothing by itself.",
    advice="Make `raise_for_status` raise, by its `side_effect`, or use responses or respx, whose responses are real.",
    katas=("responses-json", "responses-errors"),
    shows=_BOTH,
)
def status_without_exception(case: Case) -> Iterator[Finding]:
    """A mock with an error status whose ``raise_for_status`` was called and raised nothing."""
    for number, mock in enumerate(case.test.mocks):
        if mock.attribute != "raise_for_status" or mock.side_effect is not None or not mock.calls or mock.wraps:
            continue
        response = case.mock(mock.parent)
        holders = [response, case.mock(response.parent)] if response and response.attribute == CALL else [response]
        for holder in holders:
            for name in ("status_code", "status"):
                value = holder.attributes.get(name) if holder else None
                if value and value.type == "builtins.int" and int(value.text) >= _ERROR:
                    yield Finding(
                        f"`{spoken(case, mock.parent)}` has `{name}` {value.text}, but its `raise_for_status` "
                        "is a mock and raises nothing.",
                        case.line_with(rf"\b{name}\b.*=|\b{value.text}\b"),
                        because=(f"`{spoken(case, number)}()` was called, and has no `side_effect`.",),
                    )
                    return


def _unsuitable_effect(case: Case, number: int, mock: MockSeen, effect: Value) -> Iterator[Finding]:
    """A side effect that should have been a return value, or hides one."""
    name, kind, place = spoken(case, number), effect.type.rpartition(".")[2], case.line_with(r"side_effect\s*=")
    fact = f"The `side_effect` of `{name}` is {effect.text}."
    if kind in _PIECES:
        yield Finding(
            f"You set `side_effect` of `{name}` to a `{kind}`, and so each call gets one {_PIECES[kind]} of it.",
            place,
            because=(fact,),
        )
    elif kind in _NOT_CALLABLE and not effect.form:
        yield Finding(
            f"You set `side_effect` of `{name}` to {effect.text}, which is neither a list nor a function.",
            place,
            because=(fact,),
        )
    elif effect.form == "mock" and effect.mock != number:
        yield Finding(
            f"You set `side_effect` of `{name}` to a mock: it is called, and the code gets what that call returns.",
            place,
            Sureness.SURE if told_below(case, effect.mock) else Sureness.LIKELY,
            (fact,),
        )
    elif effect.type in _SEQUENCES and mock.call_count == 1 and wants_items(case, mock, effect):
        yield Finding(
            f"`side_effect` of `{name}` is a list, so its one call got the first item only; the code wants them all.",
            place,
            because=(fact, f"The call is in `{mock.calls[0].place.file}:{mock.calls[0].place.line}`."),
        )
    elif mock.return_value is not None and not mock.return_value.form and mock.return_value.text in sides(case):
        yield Finding(
            f"`{name}` has both a `side_effect` and a `return_value`: the `side_effect` wins, and that came out.",
            place,
            because=(fact, f"Its `return_value` is {mock.return_value.text}."),
        )


def _unsuitable_value(case: Case, number: int, mock: MockSeen, value: Value) -> Iterator[Finding]:
    """A return value that should have been a side effect."""
    name, place = spoken(case, number), case.line_with(r"return_value\s*=")
    if value.type in _SEQUENCES and (repeats(case, mock, value) or is_gone_through(case, mock, value)):
        yield Finding(
            f"`return_value` of `{name}` is a list, so each call got the whole list and not the next item.",
            place,
            because=(f"`{name}` was called {mock.call_count} times and returned {value.text}.",),
        )
    elif value.form == "function":
        told = "<function " in case.failure.message or "'function'" in case.failure.message
        yield Finding(
            f"`return_value` of `{name}` is a function: it is handed out as it is, and nobody calls it.",
            place,
            Sureness.SURE if told else Sureness.LIKELY,
            (f"It is {value.name}.",),
        )


def _exception_in_place_of_function(case: Case) -> Iterator[Finding]:
    """A class of exceptions put where a function was: calling it makes one, and raises nothing."""
    for patch in case.test.patches:
        if (
            patch.given
            and patch.new
            and patch.new.form == "exception class"
            and patch.original
            and patch.original.form == "function"
        ):
            yield Finding(
                f"You replaced `{patch.target}.{patch.attribute}` with `{_bare(patch.new)}`; a call of that makes "
                "an exception and does not raise it.",
                patch.made,
            )
            return
    for number, mock in enumerate(case.test.mocks):
        for name, value in mock.attributes.items():
            if value.form == "exception class" and _bare(value) != name:
                yield Finding(
                    f"You set `{spoken(case, number)}.{name}` to the class `{_bare(value)}`; a call of that makes "
                    "an exception and does not raise it.",
                    case.line_with(rf"\b{name}\b.*="),
                    Sureness.LIKELY,
                )
                return


def _function_returns_exception(case: Case) -> Iterator[Finding]:
    for name, answer in returned_exceptions(case):
        yield Finding(
            f"Your `{name}` returns `{ast.unparse(answer)}` where it should raise it.",
            Place(case.test.place.file, answer.lineno, name, "test"),
        )
        return


def _bare_exception_read(case: Case) -> Iterator[Finding]:
    """The program handles an exception that a mock raised, and reads of it what it does not have."""
    behind = {kind for kind, _ in case.failure.chain}
    if case.error not in {"AttributeError", "TypeError", "KeyError"} or case.raised_by.owner != "program":
        return
    if case.error != "KeyError" and "'NoneType' object" not in case.failure.message:
        return
    for number, mock in enumerate(case.test.mocks):
        raised = [call.raised for call in mock.calls if call.raised in behind]
        if raised and mock.side_effect is not None:
            bare = raised[0].rpartition(".")[2]
            yield Finding(
                f"The `{bare}` that `{spoken(case, number)}` raised lacks what the code reads of it in "
                f"`{case.line(case.raised_by)}`.",
                case.line_with(rf"\b{bare}\b.*\(|side_effect"),
                Sureness.SURE if re.search(r"\.response\b", case.line(case.raised_by)) else Sureness.LIKELY,
                (f"{case.error}: {case.failure.message}", f"The `side_effect` is {mock.side_effect.text}."),
            )
            return


def _bare(value: Value) -> str:
    return (value.name or value.type).rpartition(".")[2]


def _short(value: Value) -> str:
    return (
        value.text
        if value.form == "exception" and len(value.text) < len("ConnectionError('the name of the host')")
        else _bare(value)
    )
