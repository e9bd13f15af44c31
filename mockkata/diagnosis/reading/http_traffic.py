"""Requests, and the answers that were registered for them with ``responses`` or ``respx``."""

import ast
import difflib
import re
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.evidence import Registered

SEES = {"responses": "requests", "respx": "httpx"}
"""What each mocking library intercepts."""
_PACKAGES = {"httpcore": "httpx", "urllib3": "requests"} | {
    name: name for name in ("requests", "httpx", "aiohttp", "botocore", "urllib")
}
"""Folder of a frame: the library that is told."""
_CLOSE = 0.85
"""How alike two requests are of which one looks like a slip of the other."""
_COUNTS = ("called", "call_count", "assert_call_count", "assert_all_called", "assert_called", "assert_called_once")


def answers(case: Case, library: str) -> list[Registered]:
    """What was registered with a library."""
    return [answer for answer in case.test.registered if answer.library == library]


def idle(case: Case, library: str) -> list[Registered]:
    """Answers that were active, and that no request fetched."""
    return [answer for answer in answers(case, library) if answer.active and not answer.calls]


def uses(case: Case, library: str) -> bool:
    """Whether the test has to do with a mocking library."""
    if answers(case, library) or any(frame.file.startswith(f"{library}/") for frame in case.failure.frames):
        return True
    return any(origin.partition(".")[0] == library for origin in source.imports(case.test_tree).values())


def named(answer: Registered) -> str:
    """Method and address; those of a route are put together from its pattern."""
    if answer.library == "responses":
        return f"{answer.method} {answer.url}"
    parts = dict(_pattern_parts(answer.url))
    host, path = parts.get("Host", ""), parts.get("Path", "")
    address = parts.get("URL") or (f"{parts.get('Scheme', 'https')}://{host}{path}" if host else path)
    return f"{parts.get('Method', '')} {address}".strip() or answer.url


def _pattern_parts(pattern: str) -> Iterator[tuple[str, str]]:
    """``Host`` and ``example.com`` of ``<Host eq 'example.com'>``, and so on."""
    for name, text in re.findall(r"<(\w+) \w+ (.*?)>(?= AND |\)| OR |$)", pattern):
        plain = re.search(r"['\"](.*)['\"]", text)
        yield name, (plain[1] if plain else text).replace("\\\\", "\\")


def request_of(refusal: str) -> str:
    """``GET https://example.com/`` as a refusal tells it."""
    found = re.search(r"Request: \n- (\S+) (\S+)", refusal) or re.search(r"<Request\('(\w+)', '(.*?)'\)>", refusal)
    return f"{found[1]} {found[2]}" if found else "the request"


def alike(request: str, answer: Registered) -> bool:
    """Whether an answer looks as if it was meant for a request."""
    return _likeness(request, answer) > _CLOSE


def nearest(request: str, registered: list[Registered]) -> Registered | None:
    """The answer that was most likely meant for a request."""
    return max(registered, key=lambda answer: (not answer.calls, _likeness(request, answer)), default=None)


def _likeness(request: str, answer: Registered) -> float:
    return difflib.SequenceMatcher(None, request.partition("?")[0], named(answer).partition("?")[0]).ratio()


def library_used(case: Case) -> str:
    """Which library tried to reach the network; empty if none did."""
    if not case.reached_out and not case.connections:
        return ""
    used = [connection.library for connection in case.connections if connection.library]
    packages = [_PACKAGES.get(frame.file.partition("/")[0], "") for frame in case.failure.frames]
    packages += [_PACKAGES.get(name.partition(".")[0], "") for name in _imported_by_program(case) if case.connections]
    return used[-1] if used else next((package for package in packages if package), "")


def _imported_by_program(case: Case) -> Iterator[str]:
    """What the program imports: for a connection made by another thread, as ``asyncio`` does, nothing else tells."""
    for tree in case.program.values():
        yield from source.imports(tree).values()


def looks_at_calls(case: Case) -> bool:
    """Whether the test, or a helper or fixture of its, asks which answers were used."""
    return any(_counts(node) for _, function in case.involved for node in source.walk(function))


def asserts(case: Case) -> bool:
    """Whether the test itself, or something it calls, asserts anything at all."""
    nodes = [node for _, function in case.involved for node in source.walk(function)]
    calls = (source.dotted(node.func).rpartition(".")[2] for node in nodes if isinstance(node, ast.Call))
    return any(isinstance(node, ast.Assert) for node in nodes) or any(
        name.startswith("assert") or name in {"raises", "fail"} for name in calls
    )


def matches_requests(case: Case, registered: list[Registered]) -> bool:
    """Whether answers were registered with conditions for the requests beyond method and address."""
    conditions = (source.keywords(call) for _, function in case.involved for call in source.calls(function))
    return any("match" in given for given in conditions) or any(
        re.search(r"<(JSON|Data|Content|Params|Headers|Cookies) ", answer.url) for answer in registered
    )


def _counts(node: ast.AST) -> bool:
    """Whether code counts calls or looks at all of them; one call by its number says nothing of the others."""
    match node:
        case ast.Attribute(attr=attribute):
            return attribute in _COUNTS
        case ast.Call(func=ast.Name(id="len"), args=[counted, *_]):
            return source.dotted(counted).endswith("calls")
        case ast.comprehension(iter=iterated) | ast.For(iter=iterated):
            return source.dotted(iterated).endswith("calls")
    return False


def used_elsewhere(case: Case, answer: Registered) -> bool:
    """Whether the line that registers it served a request: in another test, or in this one under the same address."""
    here = (other for other in case.test.registered if named(other) == named(answer))
    others = (other for test in case.run.tests if test is not case.test for other in test.registered)
    shared = bool(answer.place.file) and any(other.calls and other.place == answer.place for other in others)
    return shared or any(other.calls and other.place == answer.place for other in here)


def short(text: str, limit: int = 110) -> str:
    """On one line, and not longer than that."""
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 3] + "..."
