"""What ``responses`` and ``respx`` say of things that are not in the form they want, and raw requests in tests."""

import ast
import re

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.reading.http_traffic import answers, named, short
from mockkata.evidence import Place, Registered

_NOT_OF_FORM = re.compile(
    "Connection refused by Responses|Not all requests have been executed|not mocked!|some routes were not called"
)
"""Complaints that have pitfalls of their own."""
_RESPONSES_SAYS = (
    (
        "unpack",
        "Your callback for {answer} did not return the three things `responses` wants: status, headers and body.",
    ),
    ("positional argument", "Your callback for {answer} cannot be called with the request alone: {message}."),
    (
        r"bytes-like object is required|expected bytes|has no attribute '(encode|read)'",
        "The body you gave for {answer} is neither text nor bytes: {message}.",
    ),
    ("is not iterable", "You handed `match` a single matcher, where `responses` wants a list of them."),
    (r"^(assert not body)?$", "You gave one answer both a `body` and a `json`; `responses` takes only one of them."),
)
"""What is in the message of an error from within ``responses``, and what to say."""
_RESPX_SAYS = (
    (
        r"(?P<it>.*) is not an instance of httpx\.Response",
        "You gave a route `{it}` to return, where `respx` wants an `httpx.Response`.",
    ),
    (
        r"\b(Route|MockRouter|Router|MockResponse|Response)\.(?P<it>\w+)\(\) (?P<more>.*)",
        "`{it}` of `respx` does not take what you gave it: it {more}.",
    ),
    (
        r"'Route' object has no attribute '(?P<it>\w+)'",
        "You asked a route of `respx` for `{it}`, which it does not have.",
    ),
    (
        r"'MockRouter' object has no attribute '(?P<it>\w+)'",
        "You asked a router of `respx` for `{it}`, which it does not have.",
    ),
    (
        r"['\"]+(?P<it>\w+)['\"]+ is not a valid Pattern",
        "What a route is given is what it matches, not what it answers: `{it}` is neither.",
    ),
    ("Side effects must return", "Your side effect of a route returned something that is not an `httpx.Response`."),
)
"""The same for ``respx``, whose complaints need not come from within it."""


def complaint(case: Case, library: str) -> str:
    """What to say of an error that arose within a mocking library, or in a call of it; empty if none did."""
    message = case.failure.message
    within = _frame_within(case, library)
    if _NOT_OF_FORM.search(message) or case.error in {"StopIteration", "Failed", "NetworkClosed", "ConnectionError"}:
        return ""
    if library == "respx":
        return _told(_RESPX_SAYS, case) or (_could_not_use(case, library) if within.file else "")
    if not within.file:
        return (
            _could_not_use(case, library)
            if re.search(r"\b\w*Response\.__init__\(\)|RequestsMock\.\w+\(\)", message)
            else ""
        )
    return _told(_RESPONSES_SAYS, case) or _could_not_use(case, library)


def _told(says: tuple[tuple[str, str], ...], case: Case) -> str:
    message = case.failure.message
    asked = next((answer for answer in reversed(answers(case, "responses")) if answer.calls), None)
    for pattern, sentence in says:
        if found := re.search(pattern, message, re.DOTALL):
            words = {name: short(text or "", 80) for name, text in found.groupdict().items()}
            return sentence.format(
                answer=f"`{named(asked)}`" if asked else "a request", message=short(message, 90), **words
            )
    return ""


def encoded_twice(case: Case) -> bool:
    """Whether an answer's ``json`` was given as JSON text, and the program stumbled over it."""
    if not case.program_line.file or not case.message(
        r"indices must be integers|'str' object", "TypeError|AttributeError"
    ):
        return False
    given = (source.keywords(call).get("json") for _, function in case.involved for call in source.calls(function))
    return any(isinstance(value, ast.Call) and source.dotted(value.func).endswith("dumps") for value in given)


def _could_not_use(case: Case, library: str) -> str:
    if case.error not in {"TypeError", "ValueError", "AttributeError", "AssertionError"}:
        return ""
    if any(re.search(rf"\b{case.error}\b", case.run.sources.get(file, "")) for file in case.run.learner_files):
        return ""  # an exception that was asked for
    return f"`{library}` could not use what you gave it: {case.error}, {short(case.failure.message)}"


def _frame_within(case: Case, library: str) -> Place:
    """The innermost frame of a mocking library below the innermost line of the project."""
    for frame in reversed(case.failure.frames):
        if frame.file.startswith(f"{library}/"):
            return frame
        if frame.owner in {"test", "program"}:
            break
    return Place()


def raw_request(case: Case, library: str) -> str:
    """What to say where a test takes the raw body of a request for something parsed; empty if it does not."""
    line, compared, message = case.line(case.own_line), case.failure.comparison, case.failure.message
    if found := re.search(r"'(PreparedRequest|Request|Call|_?CallList)' object has no attribute '(\w+)'", message):
        return f"You asked a recorded `{found[1]}` for `{found[2]}`, which it does not have."
    if not answers(case, library) or case.program_line.file:
        return ""
    sides = {compared.left.type, compared.right.type} if compared else set()
    parsed = bool(sides & {"builtins.dict", "builtins.list"})
    raw = ("builtins.bytes" in sides and len(sides) > 1) or ("builtins.str" in sides and parsed)
    raw = raw or bool(re.match(r"b['\"].* != [\[{'\"]|[\[{'\"].* != b['\"]|['\"][{\[].* != [{\[]", message))
    if raw or (case.error == "TypeError" and re.search(r"\.(body|content|text)\b.*\[", line)):
        return "You took the body of a request, which is raw text or bytes, for something parsed."
    return ""


def undecodable(case: Case, library: str) -> Registered | None:
    """The answer whose body the program could not read as JSON."""
    if case.error != "JSONDecodeError" or not case.program_line.file:
        return None
    answered = [answer for answer in answers(case, library) if answer.calls]
    return next((answer for answer in answered if answer.empty), answered[-1] if answered else None)
