"""Async code: what can be awaited, what was awaited, and whether the test ran at all."""

import ast
import re
from collections.abc import Iterator

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Finding, Shows, Sureness, pitfall
from mockkata.diagnosis.reading.chains import spoken, times
from mockkata.diagnosis.reading.originals import Originals, Use, made_at, uses_of
from mockkata.evidence import MockSeen, Place, Value

TITLE = "Async code"

_PLAIN_MOCKS = frozenset({"Mock", "MagicMock", "NonCallableMock", "NonCallableMagicMock"})
_NOT_AWAITABLE = (
    r"object (?P<before>\S+) can't be used in 'await' expression|'(?P<after>\S+)' object can't be awaited"
    r"|a coroutine was expected, got|An asyncio.Future, a coroutine or an awaitable is required"
)
"""The second form is that of Python 3.14; the last ones are `asyncio`'s."""
_NOT_ASYNC_CONTEXT = r"'(\w+)' object does not support the asynchronous context manager protocol"
_NOT_ASYNC_ITERABLE = r"'async for' requires an object with __aiter__ method, got (\w+)"
_MOCK_COROUTINE = "AsyncMockMixin._execute_mock_call"
_USUALLY_SYNC = frozenset(
    {"raise_for_status", "json", "add", "add_all", "write", "writelines", "is_closing", "get_extra_info"}
    | {"debug", "info", "warning", "error", "exception", "critical", "log"}
)
"""Methods that are plain functions in the async libraries that people mock."""
_LOOP_RUNS = r"cannot be called from a running event loop|event loop is already running|while another loop is running"
_AWAITED = {"setUp": "asyncSetUp", "tearDown": "asyncTearDown"}
"""What they are called in an `IsolatedAsyncioTestCase`, to be async."""
_ABOUT_AWAITS = re.compile(r"await_(count|args)|_await\b|_awaits\b|awaited")


@pitfall(
    "async-plain-mock",
    title="A plain mock where the code awaits",
    symptom="`TypeError: object MagicMock can't be used in 'await' expression`.",
    why="Calling a `Mock` or a `MagicMock` gives its return value at once, and that cannot be awaited. Only an "
    "`AsyncMock` gives something to await.",
    advice="Make what the code awaits an `AsyncMock`, or give the mock the real class as its spec.",
    katas=("async-mock", "awaited-or-called"),
    explains=("mock-unset-value",),
)
def awaited_a_plain_mock(case: Case) -> Iterator[Finding]:
    """The program awaited the result of a mock that is not async, or of a plain function in place of an async one."""
    refused = case.message(_NOT_AWAITABLE, "TypeError|ValueError")
    if not refused:
        return
    kind = (refused["before"] or refused["after"] or "").rpartition(".")[2]
    for number, use in _waited_for(case):
        yield Finding(
            f"The code awaits `{ast.unparse(use.node.func)}(...)`, but `{spoken(case, number)}` is a "
            f"`{case.test.mocks[number].kind}`: what it returns cannot be awaited.",
            made_at(case, number),
            because=(f"It was called at `{use.call.place.file}:{use.call.place.line}`, and its result awaited.",),
        )
        return
    awaited = set(_awaited_names(case))
    for patch in case.test.patches:
        if patch.new and patch.new.form == "function" and patch.attribute in awaited:
            yield Finding(
                f"The code awaits `{patch.attribute}(...)`, but you put a plain function in its place: what that "
                "returns cannot be awaited.",
                patch.made,
            )
            return
    if kind in _PLAIN_MOCKS:
        yield Finding(f"The code awaits a `{kind}`, and that cannot be awaited.")
        return
    for method in _own_methods(case):
        if method.name in awaited:
            yield Finding(
                f"The code awaits `{method.name}(...)`, but your own `{method.name}` is not async: what it returns "
                "cannot be awaited.",
                Place(case.test.place.file, method.lineno, method.name, "test"),
                Sureness.LIKELY,
            )
            return


def _waited_for(case: Case) -> Iterator[tuple[int, Use]]:
    """Calls of plain mocks whose result the program waits for, those on the failing line first."""
    lines = {(frame.file, frame.line) for frame in case.failure.frames}
    found = [
        (number, use)
        for number, mock in enumerate(case.test.mocks)
        if mock.kind in _PLAIN_MOCKS
        for use in uses_of(case, mock)
        if any(isinstance(node, ast.Await) for node in use.around) or _is_handed_to_asyncio(use)
    ]
    on_line = [one for one in found if (one[1].call.place.file, one[1].call.place.line) in lines]
    yield from on_line or found


def _is_handed_to_asyncio(use: Use) -> bool:
    outer = use.around[0]
    return isinstance(outer, ast.Call) and _is_of_asyncio(outer)


def _is_of_asyncio(call: ast.Call) -> bool:
    return source.dotted(call.func).startswith(("asyncio.", "create_task"))


def _awaited_names(case: Case) -> Iterator[str]:
    """What is called and awaited, or handed to `asyncio`, on the line where the program failed."""
    place = case.program_line
    for node in source.walk(case.tree(place.file)):
        if isinstance(node, ast.Await) and place.line in source.lines_of(node):
            yield source.dotted(node.value).removesuffix("()").rpartition(".")[2]
        elif isinstance(node, ast.Call) and place.line in source.lines_of(node) and _is_of_asyncio(node):
            yield from (source.dotted(call.func).rpartition(".")[2] for one in node.args for call in source.calls(one))


def _own_methods(case: Case) -> list[ast.FunctionDef]:
    """The methods of classes in the test's file that are not async."""
    classes = (node for node in source.walk(case.test_tree) if isinstance(node, ast.ClassDef))
    return [part for node in classes for part in node.body if isinstance(part, ast.FunctionDef)]


@pitfall(
    "async-with-on-coroutine",
    title="`async with` or `async for` over a coroutine",
    symptom="`TypeError: 'coroutine' object does not support the asynchronous context manager protocol`.",
    why="A method used in `async with` or `async for` is not awaited itself: it gives the context manager or the "
    "iterator at once. Every method of an `AsyncMock` gives a coroutine instead.",
    advice="Make that method a `MagicMock`, and set `__aenter__` or `__aiter__` on its return value.",
    katas=("async-iteration", "async-mock"),
    explains=("asyncmock-for-sync-method", "async-plain-mock", "mock-unset-value"),
)
def entered_a_coroutine(case: Case) -> Iterator[Finding]:
    """`async with` or `async for` got what a mock returned, and that is a coroutine or some plain value."""
    entered = case.message(_NOT_ASYNC_CONTEXT, "TypeError|AttributeError")
    iterated = case.message(_NOT_ASYNC_ITERABLE, "TypeError")
    refused = entered or iterated
    if not refused or refused[1] in _PLAIN_MOCKS:
        return
    statement = "async with" if entered else "async for"
    gives = "a coroutine" if refused[1] == "coroutine" else f"a `{refused[1]}`"
    for number, mock in enumerate(case.test.mocks):
        for use in uses_of(case, mock):
            is_async = mock.kind == "AsyncMock"
            if is_async == (gives == "a coroutine") and _is_head(use, statement) and _is_on_failing_line(case, use):
                yield Finding(
                    f"The code uses `{ast.unparse(use.node.func)}(...)` in `{statement}`, but "
                    f"`{spoken(case, number)}`, {_a(mock.kind)}, gives {gives}.",
                    made_at(case, number),
                    because=(f"`{case.line(use.call.place)}` at `{use.call.place.file}:{use.call.place.line}`.",),
                )
                return
    who = "Your test" if case.raised_by.owner == "test" else "The code"
    needs = "__aenter__" if entered else "__aiter__"
    yield Finding(
        f"{who} uses {gives} in `{statement}`, which needs something that has `{needs}`.", sure=Sureness.LIKELY
    )


def _is_head(use: Use, statement: str) -> bool:
    """Whether it is what `async with` enters or `async for` goes through."""
    outer = use.around[0]
    if statement == "async with":
        return isinstance(outer, ast.withitem) and isinstance(use.around[1], ast.AsyncWith)
    return isinstance(outer, ast.AsyncFor) or (isinstance(outer, ast.comprehension) and bool(outer.is_async))


def _is_on_failing_line(case: Case, use: Use) -> bool:
    lines = range(use.node.lineno - 1, (use.node.end_lineno or use.node.lineno) + 2)
    return any(frame.file == use.call.place.file and frame.line in lines for frame in case.failure.frames)


def _a(kind: str) -> str:
    return f"an `{kind}`" if kind.startswith("A") else f"a `{kind}`"


@pitfall(
    "asyncmock-for-sync-method",
    title="An AsyncMock for a method that is not async",
    symptom="`TypeError: 'coroutine' object is not subscriptable`; or only a warning: `... was never awaited`.",
    why="All methods of an `AsyncMock` are async, and what they return is an `AsyncMock` again. Code that rightly "
    "calls a plain method without `await` gets a coroutine, and its side effect never happens.",
    advice="Make the object with the plain methods a `Mock`, or give the mock the real class as its spec.",
    katas=("async-mock",),
    shows=(Shows.FAILING, Shows.SILENT),
    explains=("asyncmock-called-not-awaited", "mock-unset-value"),
)
def async_where_it_is_sync(case: Case) -> Iterator[Finding]:
    """The program called an AsyncMock without `await`, and rightly so, as far as one can tell."""
    if case.message(_NOT_ASYNC_CONTEXT) or case.message(_NOT_ASYNC_ITERABLE):
        return
    originals = Originals(case)
    seen = _coroutine_seen(case)
    for number, mock, use in _never_awaited(case):
        real = _is_async(case, originals, number)
        sync = mock.attribute in _USUALLY_SYNC or (not use.dropped and seen)
        if real or (real is None and not sync and use.dropped):
            continue
        outcome = "the code got a coroutine instead of its value" if seen else "nothing of it ever ran"
        yield Finding(
            f"The code calls `{ast.unparse(use.node.func)}(...)` without `await`, but `{spoken(case, number)}` is an "
            f"`AsyncMock`: {outcome}.",
            made_at(case, number),
            Sureness.SURE if real is False or seen else Sureness.LIKELY,
            (f"Called at `{use.call.place.file}:{use.call.place.line}`, never awaited.",),
        )
        return


@pitfall(
    "asyncmock-called-not-awaited",
    title="Asserted that it was called, not that it was awaited",
    symptom="Nothing, or only a warning: `coroutine ... was never awaited`.",
    why="Calling an `AsyncMock` already counts as a call; what it stands for begins only when the result is awaited. "
    "`assert_called_once_with` is content with the call.",
    advice="Assert awaits: `assert_awaited_once_with` and its like.",
    katas=("awaited-or-called",),
    shows=(Shows.SILENT, Shows.FAILING),
)
def called_and_not_awaited(case: Case) -> Iterator[Finding]:
    """The program forgot an `await`, or the test would not notice if it did."""
    originals = Originals(case)
    seen = _coroutine_seen(case) or case.message("await", "AssertionError")
    for number, mock, use in _never_awaited(case) if case.passed or seen else ():
        real = _is_async(case, originals, number)
        if real or (real is None and use.dropped and mock.attribute not in _USUALLY_SYNC):
            place = use.call.place
            told = ": the test is content with the call" if case.passed else ""
            often = f"called {times(mock.call_count)} and awaited {times(mock.await_count)}"
            yield Finding(
                f"The code calls `{ast.unparse(use.node.func)}(...)` and does not await it{told}.",
                _asserted_line(case, number),
                Sureness.SURE if real else Sureness.LIKELY,
                (f"`{spoken(case, number)}` was {often}; there is no `await` at `{place.file}:{place.line}`.",),
            )
            return
    if case.passed:
        yield from _awaits_not_asserted(case)


def _awaits_not_asserted(case: Case) -> Iterator[Finding]:
    """An await whose result nobody needs, and only the call is asserted."""
    if _ABOUT_AWAITS.search(case.run.sources.get(case.test.place.file, "")):
        return
    for made in case.test.assertions:
        mock = case.mock(made.mock)
        if mock and mock.kind == "AsyncMock" and mock.await_count and _only_awaited(case, mock):
            yield Finding(
                f"`{made.method}` is content when `{spoken(case, made.mock)}` is called; it would not notice a missing "
                "`await`.",
                made.place,
                Sureness.PERHAPS,
                ("It is an `AsyncMock`, the code does nothing with its result, and no await is asserted.",),
            )
            return


def _only_awaited(case: Case, mock: MockSeen) -> bool:
    uses = list(uses_of(case, mock))
    return bool(uses) and all(use.awaited and use.dropped for use in uses)


def _never_awaited(case: Case) -> Iterator[tuple[int, MockSeen, Use]]:
    """Calls of AsyncMocks that the program made without `await`, and that nobody awaited later."""
    for number, mock in enumerate(case.test.mocks):
        if mock.kind == "AsyncMock" and mock.call_count > mock.await_count and not mock.attribute.startswith("__"):
            for use in uses_of(case, mock):
                if not any(isinstance(node, ast.Await) for node in use.around):
                    yield number, mock, use
                    break


def _is_async(case: Case, originals: Originals, number: int) -> bool | None:
    """Whether the real thing is async; None if nobody knows."""
    mock = case.test.mocks[number]
    if mock.attribute and mock.attribute != "()":
        stands = originals.of(mock.parent)
        method = stands.original.methods.get(mock.attribute) if stands else None
        return None if method is None else isinstance(method, ast.AsyncFunctionDef)
    for patch in case.test.patches:
        if patch.new and patch.new.mock == number and patch.original and patch.original.form == "function":
            return _is_async_function(case, patch.original.name)
    return None


def _is_async_function(case: Case, dotted: str) -> bool | None:
    """Whether a function of the program is async, by its dotted name; None if it is none of the program's."""
    for module, tree in case.program.items():
        for function in source.functions(tree):
            if dotted.startswith(f"{module}.") and dotted.rpartition(".")[2] == function.name:
                return isinstance(function, ast.AsyncFunctionDef)
    return None


def _coroutine_seen(case: Case) -> bool:
    """Whether a coroutine is what the test failed on."""
    compared = case.failure.comparison
    sides: tuple[Value, ...] = (compared.left, compared.right) if compared else ()
    return "coroutine" in case.failure.message or any("coroutine" in side.text for side in sides)


def _asserted_line(case: Case, number: int) -> Place:
    """Where the test asserts the call of a mock; else where it was made."""
    return next((made.place for made in case.test.assertions if made.mock == number), made_at(case, number))


@pitfall(
    "async-result-not-awaited",
    title="The test does not await the code",
    symptom="`assert <coroutine object ...> == 5`, `DID NOT RAISE`, or a mock that was never called.",
    why="Calling an async function only makes a coroutine. Nothing of its body runs before it is awaited.",
    advice="Write `await` before the call, in an async test.",
    katas=("respx-async", "async-mock"),
    shows=(Shows.FAILING, Shows.SILENT),
    explains=(
        "mocks-the-thing-under-test",
        "raises-block-hides-asserts",
        "no-assertion-ran",
        "patch-source-not-use",
        "respx-unused",
    ),
)
def code_not_awaited(case: Case) -> Iterator[Finding]:
    """A coroutine of the program, made by the test, that nobody awaited."""
    names = [name for name in case.test.never_awaited if name != _MOCK_COROUTINE]
    compared = case.failure.comparison
    texts = [side.text for side in (compared.left, compared.right)] if compared else []
    held = re.findall(r"<coroutine object ([\w.<>]+) at", " ".join((*texts, case.failure.message)))
    for name in dict.fromkeys(names + held):
        bare = name.rpartition(".")[2]
        place = _call_of(case, bare)
        if (place.file or name in held) and _is_programs(case, bare) and not _dropped_by_program(case, bare):
            does = f"calls `{bare}(...)`" if place.file else f"gets the result of `{name}`"
            yield Finding(
                f"Your test {does} without `await`, so it only has a coroutine: nothing of it ran.",
                place,
                because=(f"The coroutine `{name}` was never awaited.",),
            )
            return
    if case.error and "'coroutine' object" in case.failure.message and case.raised_by.owner == "test":
        yield Finding("Your test uses a coroutine as if it were the result: it is not awaited.", sure=Sureness.LIKELY)


def _is_programs(case: Case, name: str) -> bool:
    """Whether the program has an async function of that name, or the test a helper."""
    helpers = (source.function_at(case.test_tree, name, 0),)
    defined = [function for tree in case.program.values() for function in source.functions(tree)]
    found = [function for function in (*defined, *helpers) if function and function.name == name]
    return any(isinstance(function, ast.AsyncFunctionDef) for function in found) and not _is_run_by_pytest(name)


def _dropped_by_program(case: Case, name: str) -> bool:
    """Whether it is the program that calls it and drops the coroutine."""
    statements = [node for tree in case.program.values() for node in source.walk(tree) if isinstance(node, ast.Expr)]
    dropped = [source.dotted(node.value) for node in statements if isinstance(node.value, ast.Call)]
    return any(call.removesuffix("()").rpartition(".")[2] == name for call in dropped)


def _call_of(case: Case, name: str) -> Place:
    """The line of the test, or of a helper or fixture of its, that calls it without `await`."""
    for file, body in case.involved:
        awaited = {id(node.value) for node in source.walk(body) if isinstance(node, ast.Await)}
        for call in source.calls(body):
            if source.dotted(call.func).rpartition(".")[2] == name and id(call) not in awaited:
                return Place(file, call.lineno, body.name, "test")
    return Place()


@pitfall(
    "async-test-not-run",
    title="An async test that nobody runs",
    symptom="`async def functions are not natively supported`; or the test passes with the warning "
    "`coroutine ... was never awaited`.",
    why="An async test needs something that runs it in an event loop: a plugin of pytest and its marker, or "
    "`IsolatedAsyncioTestCase`. And where a loop runs already, `asyncio.run` cannot start another.",
    advice="Mark the test with `@pytest.mark.asyncio` or use `IsolatedAsyncioTestCase`, and just `await` inside it.",
    katas=("respx-async", "async-mock"),
    shows=(Shows.FAILING, Shows.SILENT),
    explains=("no-assertion-ran", "mocks-the-thing-under-test", "async-result-not-awaited"),
)
def async_test_without_a_loop(case: Case) -> Iterator[Finding]:
    """An async test without anything to run it, or with a second event loop in the first."""
    name = case.test.place.function
    left = [one.rpartition(".")[2] for one in case.test.never_awaited]
    if case.message(r"async def functions are not natively supported"):
        yield Finding(f"`{name}` is async, and nothing tells pytest how to run it.", case.test.place)
    elif case.message(_LOOP_RUNS, "RuntimeError"):
        yield Finding(f"`{name}` runs in an event loop already, and another cannot be started in it.")
    elif name in left and isinstance(case.function, ast.AsyncFunctionDef):
        yield Finding(f"`{name}` is async, and nobody awaited it: not a line of it ran.", case.test.place)
    elif found := case.message(r"requested an async fixture '(\w+)'"):
        yield Finding(f"`{name}` uses the async fixture `{found[1]}`, and nothing runs that.", sure=Sureness.LIKELY)
    elif started := next((one for one in left if _is_run_by_pytest(one)), ""):
        other = f"; the one that is awaited is `{_AWAITED[started]}`" if started in _AWAITED else ""
        yield Finding(f"`{started}` is async, and nobody awaited it: nothing of it ran{other}.", sure=Sureness.LIKELY)


def _is_run_by_pytest(name: str) -> bool:
    return name.startswith("test") or name in {"setUp", "tearDown", "setup_method", "teardown_method"}
