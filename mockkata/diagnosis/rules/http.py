"""Answers for HTTP requests, with ``responses`` and ``respx``."""

import re
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Shows, Sureness, pitfall
from mockkata.diagnosis.reading.http_complaints import complaint, encoded_twice, raw_request, undecodable
from mockkata.diagnosis.reading.http_traffic import (
    SEES,
    alike,
    answers,
    asserts,
    idle,
    library_used,
    looks_at_calls,
    matches_requests,
    named,
    nearest,
    request_of,
    short,
    used_elsewhere,
    uses,
)
from mockkata.evidence import Patched, Place, Registered

TITLE = "HTTP requests"

_VERBS = ("get", "post", "put", "patch", "delete", "head", "options", "request")
_FUNCTIONS_OF = {"httpx": "httpx/_api.py", "requests": "requests/api.py"}
"""Where the functions of a library are, such as ``httpx.get``."""


@pitfall(
    "responses-not-activated",
    title="Registered an answer, but never activated `responses`",
    symptom="a real connection is attempted although an answer was registered",
    why="`responses.get(...)` only writes an answer down; `requests` is intercepted only once it is active.",
    advice="Put `@responses.activate` on the test, or register within `with responses.RequestsMock() as ...`.",
    katas=("responses-json", "responses-errors"),
    explains=("responses-unused",),
)
def responses_not_activated(case: Case) -> Iterator[Finding]:
    """The test went to the network past an answer of a ``RequestsMock`` that was not on."""
    yield from _not_switched_on(case, "responses", "activated")


@pitfall(
    "responses-no-match",
    title="The request matches no registered answer",
    symptom="`Connection refused by Responses - the call doesn't match any registered mock.`",
    why="`responses` compares method, address and matchers; a request that fits no answer gets a `ConnectionError`.",
    advice="Read the request and the reasons in the message, and register the request that the program really sends.",
    katas=("responses-matchers", "responses-errors"),
    shows=(Shows.FAILING, Shows.SILENT),
    explains=("responses-unused", "wrong-http-library", "raises-block-hides-asserts"),
)
def responses_no_match(case: Case) -> Iterator[Finding]:
    """``responses`` refused a request; in a test that passes, only where an answer was left over."""
    refusals = [text for text in (*case.test.unmatched, *case.messages) if "Connection refused by Responses" in text]
    if refusals and (not case.passed or idle(case, "responses")):
        yield from _refused(case, "responses", refusals[-1])


@pitfall(
    "responses-unused",
    title="An answer is registered that nobody asks for",
    symptom="nothing is seen, or `Not all requests have been executed [...]`",
    why="A bare `@responses.activate` does not mind an unused answer, so a request that is never made goes unnoticed.",
    advice="Have `responses` insist (`assert_all_requests_are_fired=True`), or assert on `responses.calls`.",
    katas=("responses-matchers", "checkout-end-to-end"),
    shows=(Shows.FAILING, Shows.SILENT),
    explains=("no-assertion-ran",),
)
def responses_unused(case: Case) -> Iterator[Finding]:
    """An active answer that no request fetched, and nobody noticed; or the library noticed."""
    yield from _unused(case, "responses", r"Not all requests have been executed")


@pitfall(
    "responses-shape",
    title="Not in the form that `responses` wants or gives",
    symptom="`not enough values to unpack (expected 3, got 1)`, or `assert b'{\"a\": 1}' == {'a': 1}`",
    why="A callback returns `(status, headers, body)`, a body is text or bytes, matchers come in a list, and what was "
    "sent is kept as it went over the wire.",
    advice="Check the form of what you hand to `responses`, and parse the body of a request before you compare it.",
    katas=("responses-callback", "responses-matchers"),
    explains=("responses-unused", "call-args-shape", "side-effect-exhausted"),
)
def responses_shape(case: Case) -> Iterator[Finding]:
    """An error from within ``responses``, or a raw request that is taken for something parsed."""
    if not uses(case, "responses"):
        return
    sentence = complaint(case, "responses") or raw_request(case, "responses")
    if not sentence and encoded_twice(case):
        sentence = "You gave an answer's `json` as text that is JSON already, so the program got a string."
    if sentence:
        yield Finding(sentence, _handed_over(case), Sureness.SURE, _raised(case))
    elif answer := undecodable(case, "responses"):
        yield Finding(
            f"The program wanted JSON, but your answer to `{named(answer)}` has none that can be read.",
            answer.place,
            Sureness.LIKELY,
            _raised(case),
        )


@pitfall(
    "wrong-http-library",
    title="The mock does not see how the request is sent",
    symptom="a real connection is attempted although mocking is switched on",
    why="`responses` intercepts `requests` only, `respx` intercepts `httpx` only; neither sees the other's requests.",
    advice="Look up in the program what sends the request, and mock that.",
    katas=("respx-async", "responses-json"),
    explains=("responses-unused", "respx-unused", "responses-not-activated", "respx-not-active"),
)
def wrong_http_library(case: Case) -> Iterator[Finding]:
    """A request went out by a library that none of the test's mocks can see."""
    used = library_used(case)
    if not used:
        return
    unused = [answer for answer in case.test.registered if not answer.calls]
    if unused and all(SEES[answer.library] != used for answer in unused):
        answer = unused[0]
        yield Finding(
            f"You mocked `{named(answer)}` with `{answer.library}`, but the program sends its request with `{used}`, "
            f"which `{answer.library}` does not see.",
            answer.place,
            Sureness.SURE,
            (f"`{answer.library}` intercepts only `{SEES[answer.library]}`; the connection was made by `{used}`.",),
        )
    for patch in case.test.patches:
        if sentence := _patched_elsewhere(case, patch, used):
            yield Finding(sentence, patch.made, Sureness.LIKELY, (f"the connection was made by `{used}`.",))
            return


@pitfall(
    "respx-not-active",
    title="Added a route, but never switched `respx` on",
    symptom="a real connection is attempted although there is a route",
    why="`respx.get(...)` only adds a route; `httpx` is not intercepted until a router is started.",
    advice="Put `@respx.mock` on the test, enter `with respx.mock:`, or ask for the `respx_mock` fixture.",
    katas=("respx-async", "respx-flaky-server"),
)
def respx_not_active(case: Case) -> Iterator[Finding]:
    """The test went to the network past a route of a router that was not on."""
    yield from _not_switched_on(case, "respx", "started")


@pitfall(
    "respx-not-mocked",
    title="The request matches no route",
    symptom="`RESPX: <Request('GET', '...')> not mocked!`",
    why="A router answers only what one of its own routes matches: method, address and everything else given to it.",
    advice="Compare the request in the message with your routes, and with the router they were added to.",
    katas=("respx-async", "respx-flaky-server"),
    shows=(Shows.FAILING, Shows.SILENT),
    explains=("respx-unused", "wrong-http-library", "raises-block-hides-asserts"),
)
def respx_not_mocked(case: Case) -> Iterator[Finding]:
    """A router refused a request; in a test that passes, only where a route was left over."""
    refusals = [text for text in (*case.test.unmatched, *case.messages) if "RESPX: <Request(" in text]
    if refusals and (not case.passed or idle(case, "respx")):
        yield from _refused(case, "respx", refusals[-1])


@pitfall(
    "respx-unused",
    title="A route is set up that nobody calls",
    symptom="nothing is seen, or `RESPX: some routes were not called!`",
    why="`@respx.mock` without parentheses and a plain `respx_mock` do not check their routes; `respx.mock()` does.",
    advice="Have the router insist (`assert_all_called=True`), or assert on the route's `called` or `call_count`.",
    katas=("respx-flaky-server", "respx-async"),
    shows=(Shows.FAILING, Shows.SILENT),
    explains=("no-assertion-ran",),
)
def respx_unused(case: Case) -> Iterator[Finding]:
    """An active route that no request reached, and nobody noticed; or the router noticed."""
    yield from _unused(case, "respx", r"RESPX: some routes were not called")


@pitfall(
    "respx-shape",
    title="Not in the form that `respx` wants or gives",
    symptom="`{'a': 1} is not an instance of httpx.Response`, or `Expecting value: line 1 column 1 (char 0)`",
    why="A route answers with an `httpx.Response`; without one, with status 200 and no body. Requests are kept raw.",
    advice="Give a route its answer with `.respond(...)` or as an `httpx.Response`, and parse what it was sent.",
    katas=("respx-async", "respx-flaky-server"),
    shows=(Shows.FAILING, Shows.SILENT),
    explains=("respx-unused", "call-args-shape", "side-effect-exhausted"),
)
def respx_shape(case: Case) -> Iterator[Finding]:
    """An error from within ``respx``, a route that answers nothing, or a router that answers everything."""
    if case.passed:
        yield from _answers_everything(case)
    if case.passed or not uses(case, "respx"):
        return
    sentence = complaint(case, "respx") or raw_request(case, "respx")
    if sentence:
        yield Finding(sentence, _handed_over(case), Sureness.SURE, _raised(case))
    elif route := undecodable(case, "respx"):
        what = "answers with an empty body: it was never told what to answer" if route.empty else "answers with no JSON"
        yield Finding(
            f"The program wanted JSON, but your route `{named(route)}` {what}.",
            route.place,
            Sureness.SURE if route.empty else Sureness.LIKELY,
            _raised(case),
        )
    elif case.error == "JSONDecodeError":
        yield from _answers_everything(case)


def _refused(case: Case, library: str, refusal: str) -> Iterator[Finding]:
    """A mock that was on had no answer for a request."""
    registered, request = answers(case, library), request_of(refusal)
    asleep = [answer for answer in registered if not answer.active and not answer.calls and alike(request, answer)]
    meant = asleep[0] if asleep else nearest(request, registered)
    reason = _reason(refusal, meant)
    if meant is None:
        sentence = (
            f"The program sent `{request}`, but nothing is registered with the mock that is on, so it was refused."
        )
    elif asleep:
        sentence = (
            f"You registered `{named(meant)}` with another mock than the one that is on, which refused the request."
        )
    elif reason and reason not in {"URL does not match", "Method does not match"}:
        sentence = f"The program sent `{short(request, 80)}`, and your answer for it refused: {short(reason)}"
    elif short(request) == short(named(meant)):
        sentence = f"The program sent `{short(request)}`, but what you registered for it asks for more than that."
    else:
        sentence = (
            f"The program sent `{short(request, 80)}`, but you registered `{short(named(meant), 80)}`; it was refused."
        )
    told = any("Connection refused by Responses" in text or "not mocked!" in text for text in case.messages)
    slip = any(alike(request, answer) for answer in idle(case, library))
    yield Finding(
        sentence,
        meant.place if meant else Place(),
        Sureness.SURE if told or slip else Sureness.LIKELY,
        (f"refused: `{request}`", *(f"registered: `{named(answer)}`" for answer in registered[:3])),
    )


def _reason(refusal: str, answer: Registered | None) -> str:
    """What ``responses`` says about one of its answers."""
    if answer is None:
        return ""
    found = re.search(rf"^- {re.escape(named(answer))} (.+?)(?=\n- |\Z)", refusal, re.MULTILINE | re.DOTALL)
    return found[1].strip() if found else ""


def _not_switched_on(case: Case, library: str, word: str) -> Iterator[Finding]:
    """The network was reached by the very library that ``library`` intercepts, past an answer of the test's."""
    unused = [answer for answer in answers(case, library) if not answer.calls]
    if not unused or library_used(case) != SEES[library]:
        return
    asleep = [answer for answer in unused if not answer.active]
    if below := [answer for answer in unused if answer.below_moto]:
        sentence = (
            f"`responses` was on for `{named(below[0])}`, but `mock_aws` began after it and let the request past: "
            "it went out for real. Begin `mock_aws` first."
        )
    elif asleep:
        sentence = (
            f"You registered `{named(asleep[0])}` with `{library}`, but never {word} it: the request went out for real."
        )
    else:
        sentence = (
            f"`{library}` was not on when the program sent its request, only before or after: it went out for real."
        )
    first = (asleep or unused)[0]
    yield Finding(sentence, first.place, Sureness.SURE if asleep or below else Sureness.LIKELY, _connected(case))


def _connected(case: Case) -> tuple[str, ...]:
    return tuple(f"reached for `{one.host}` by {one.library or 'httpx'}" for one in case.connections[:2])


def _patched_elsewhere(case: Case, patch: Patched, used: str) -> str:
    """What to say of a patch of an HTTP library that the request did not go through; empty if it did."""
    package = patch.target.partition(".")[0]
    if not {package, used} <= _FUNCTIONS_OF.keys() or patch.used or patch.elsewhere or not patch.entered:
        return ""
    target = f"{patch.target}.{patch.attribute}"
    if package != used:
        return f"You patched `{target}`, but the program sends its request with `{used}`, so the mock was never called."
    by_function = any(frame.file == _FUNCTIONS_OF[used] for frame in case.failure.frames)
    if patch.target == package and patch.attribute in _VERBS and not by_function:
        return f"You patched `{target}`, but the program sends its request through a client of `{used}` instead."
    return ""


def _unused(case: Case, library: str, complains: str) -> Iterator[Finding]:
    """Answers that no request fetched: the library complained, or nobody noticed."""
    if case.passed and not looks_at_calls(case):
        yield from _unnoticed(case, library)
    elif case.message(complains):
        unused = [answer for answer in answers(case, library) if not answer.calls]
        what = f"`{named(unused[0])}`" if unused else "an answer"
        sentence = f"You registered {what}, but the program never sent that request."
        masks_another = bool(case.failure.chain)
        sure = Sureness.LIKELY if masks_another else Sureness.SURE
        yield Finding(sentence, unused[0].place if unused else Place(), sure, _counted(unused))


def _unnoticed(case: Case, library: str) -> Iterator[Finding]:
    """Answers nobody fetched or, with less certainty, whose fetching nothing checks."""
    unchecked = [answer for answer in answers(case, library) if answer.active and not answer.checked]
    forgotten = [answer for answer in unchecked if not answer.calls and not used_elsewhere(case, answer)]
    matched = not asserts(case) and matches_requests(case, unchecked)
    served = [one for one in unchecked if one.calls and (matched or not named(one).startswith(("GET ", "HEAD ")))]
    if forgotten:
        by_this_test = any(_in_function(case, answer.place) for answer in forgotten)
        cut_short = any(test.outcome == "stuck" for test in case.run.tests)
        # an answer may be there for a test that did not run, or be laid out to show that the program stops before it
        doubtful = case.expects_error or (cut_short and not by_this_test)
        yield Finding(
            f"You registered `{named(forgotten[0])}`, but the program never sent that request, and nothing noticed.",
            forgotten[0].place,
            Sureness.PERHAPS if doubtful else Sureness.SURE if by_this_test else Sureness.LIKELY,
            _counted(forgotten),
        )
    elif served:
        yield Finding(
            f"`{library}` was not told to insist on `{named(served[-1])}`: that it was sent shows only in its answer.",
            served[-1].place,
            Sureness.SURE if matched else Sureness.PERHAPS,
            _counted(served),
        )


def _counted(registered: list[Registered]) -> tuple[str, ...]:
    return tuple(f"`{named(answer)}`: {answer.calls} requests" for answer in registered[:3])


def _in_function(case: Case, place: Place) -> bool:
    """Whether a line is in the test function itself."""
    function = case.function
    if function is None or place.file != case.test.place.file:
        return False
    return function.lineno <= place.line <= (function.end_lineno or function.lineno)


def _handed_over(case: Case) -> Place:
    """Where the learner handed it over: what shows in the program was registered in the test before."""
    served = [answer for answer in case.test.registered if answer.calls and answer.place.owner == "test"]
    return served[-1].place if case.program_line.file and served else case.own_line


def _raised(case: Case) -> tuple[str, ...]:
    raised = case.raised_by
    return (f"{case.error}: {short(case.failure.message)}", f"raised at {raised.file}:{raised.line}")


def _answers_everything(case: Case) -> Iterator[Finding]:
    """A router that answers unknown requests as well, while the route that was meant is left over."""
    left = [] if looks_at_calls(case) else idle(case, "respx")
    for file, function in case.involved if left else ():
        for call in source.calls(function):
            if source.constant(source.keywords(call).get("assert_all_mocked")) is False:
                yield Finding(
                    f"With `assert_all_mocked=False` every address answers; `{named(left[0])}` was never asked for.",
                    Place(file, call.lineno, function.name, "test"),
                    because=_counted(left),
                )
                return
