"""A pytest plugin that gathers the evidence of each test and hands it on."""

import functools
import inspect
import sys
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import suppress
from types import ModuleType
from typing import Any

import pytest

from mockkata.evidence import STUCK, Comparison, Failure, Left, Place, TestEvidence
from mockkata.observing.asserting import Asserts, compared_by_unittest
from mockkata.observing.libraries import Libraries
from mockkata.observing.mocks import MockLog
from mockkata.observing.patches import PatchLog
from mockkata.observing.places import Project
from mockkata.observing.running import Running
from mockkata.observing.surroundings import Surroundings
from mockkata.observing.values import dotted

MESSAGE_LIMIT = 4000
"""Characters kept of an exception's message."""
CHAIN_LIMIT = 4
"""Exceptions kept behind the one that ended a test."""


class Eyes:
    """Watches one pytest session.

    ``tell`` gets the evidence of each test as it is over, and of each file that cannot be loaded. ``thorough``: watch
    which functions run in every test, not only where something of the project is patched. ``passing``: tell of tests
    that passed, too, not only of those that left something behind.
    """

    def __init__(
        self, project: Project, tell: Callable[[TestEvidence], None], *, thorough: bool, passing: bool = True
    ) -> None:
        self._project = project
        self._tell = tell
        self._thorough = thorough
        self._passing = passing
        self._running = Running(project)
        self._mocks = MockLog(project)
        self._patches = PatchLog(project, self._mocks, self._running)
        self._around = Surroundings(project)
        self._libraries = Libraries(project)
        self._asserts = Asserts(project)
        self._comparison: Comparison | None = None
        self._failure: tuple[str, Failure] | None = None
        self._at_failure: tuple[bool, tuple[str, ...], tuple[str, ...]] = (False, (), ())
        self._outcomes: list[pytest.TestReport] = []
        self._never_awaited: list[str] = []
        self._caches: dict[str, int] = {}
        self._cached: tuple[Any, ...] = ()
        self._modules: Mapping[str, ModuleType] = {}
        self._item: pytest.Item | None = None

    def install(self) -> None:
        """Start to watch; to be called before anything of the project is imported."""
        self._mocks.install()
        self._patches.install()
        self._around.install()
        self._libraries.install()
        self._asserts.install()

    def uninstall(self) -> None:
        """Stop to watch."""
        self._asserts.uninstall()
        self._libraries.uninstall()
        self._around.uninstall()
        self._patches.uninstall()
        self._mocks.uninstall()
        self._running.stop()

    def snapshot(self) -> TestEvidence | None:  # pragma: no cover - the process is killed soon, and counts no more
        """What is known of the test that is running now, from another thread: it does not come to its end."""
        item, frame = self._item, sys._current_frames().get(_main_thread())  # noqa: SLF001
        if item is None:
            return None
        frames: list[Place] = []
        while frame is not None:
            if self._project.owns(frame.f_code.co_filename):
                frames.insert(0, self._project.place(frame.f_code, frame.f_lineno))
            frame = frame.f_back
        self._failure = (self._around.phase, Failure("timeout", "still running", frames=tuple(frames)))
        return self._gather(item, STUCK)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        """One test from its first fixture to its last."""
        self._begin(item)
        try:
            return (yield)
        finally:
            self._running.stop()
            with suppress(Exception):  # what cannot be told must not become the test's failure
                self._end(item, _outcome(self._outcomes))
            self._item = None
            self._phase("import")

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self) -> None:
        """The fixtures come up."""
        self._phase("setup")

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_call(self) -> None:
        """The test itself."""
        self._phase("call")

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_teardown(self) -> None:
        """The fixtures go down."""
        self._phase("teardown")

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: pytest.FixtureDef[Any]) -> Generator[None, object, object]:
        """What a fixture for more than one test patches is meant to stay."""
        outer, self._patches.lasting = self._patches.lasting, self._patches.lasting or fixturedef.scope != "function"
        puts_back = fixturedef.scope != "function" and inspect.isgeneratorfunction(fixturedef.func)
        before = self._around.replaced() if puts_back else None
        try:
            return (yield)
        finally:
            self._patches.lasting = outer
            if before is not None:
                self._around.accept(before)

    @pytest.hookimpl(tryfirst=True)
    def pytest_assertrepr_compare(self, op: str, left: object, right: object) -> None:
        """A comparison failed: these are the objects themselves."""
        self._comparison = Comparison(op, self._mocks.describe(left), self._mocks.describe(right))

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_makereport(
        self, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """A phase is over; keep the first failure."""
        report = yield
        self._outcomes.append(report)
        if call.excinfo is not None and report.failed and self._failure is None:
            with suppress(Exception):  # as above
                self._failure = (report.when or "", self._describe_failure(call.excinfo.value))
                self._at_failure = self._libraries.aws()
        return report

    def pytest_exception_interact(self, node: pytest.Item | pytest.Collector, call: pytest.CallInfo[Any]) -> None:
        """A file could not be loaded."""
        if isinstance(node, pytest.Collector) and call.excinfo is not None:
            failure, clients = self._describe_failure(call.excinfo.value), tuple(self._libraries.clients)
            self._tell(TestEvidence(node.nodeid, "error", "import", failure=failure, clients=clients))

    def pytest_warning_recorded(self, warning_message: Any) -> None:  # noqa: ANN401 - warnings.WarningMessage
        """A coroutine that nobody awaited is told by a warning only."""
        told, dropped, _ = str(warning_message.message).partition(" was never awaited")
        if dropped:  # asyncio's debug mode goes on with where the coroutine was made
            self._never_awaited.append(told.removeprefix("coroutine ").strip("'"))

    def _phase(self, phase: str) -> None:
        self._patches.phase = self._around.phase = phase

    def _begin(self, item: pytest.Item) -> None:
        self._item = item
        self._comparison = self._failure = None
        self._at_failure = (False, (), ())
        self._outcomes = []
        self._never_awaited = []
        self._mocks.begin()
        self._patches.begin()
        self._libraries.begin()
        self._asserts.begin()
        self._running.begin()
        self._around.begin()
        self._caches = dict(self._cache_hits())
        if self._thorough:
            self._running.start()

    def _end(self, item: pytest.Item, outcome: str) -> None:
        left = self._left()
        if self._passing or left or outcome not in {"passed", "skipped"}:
            self._tell(self._gather(item, outcome, left))

    def _left(self) -> tuple[Left, ...]:
        return (*(Left("patch", name) for name in self._patches.leaves()), *self._around.left())

    def _gather(self, item: pytest.Item, outcome: str, left: tuple[Left, ...] = ()) -> TestEvidence:
        phase, failure = self._failure or ("", None)
        patches, assertions = self._patches.seen(), self._mocks.assertions()
        watched = self._thorough or self._running.counts.total() > 0
        return TestEvidence(
            name=item.nodeid,
            outcome=outcome,
            phase=phase,
            place=self._place_of(item),
            failure=failure,
            patches=patches,
            assertions=assertions,
            mocks=self._mocks.seen(),
            connections=tuple(self._around.connections),
            sleeps=tuple(self._around.sleeps),
            never_awaited=tuple(self._never_awaited),
            registered=self._libraries.registered(),
            unmatched=tuple(self._libraries.unmatched),
            clients=tuple(self._libraries.clients),
            stubs=self._libraries.stubs(),
            in_moto=self._at_failure[0],
            aws_resources=self._at_failure[1],
            aws_dropped=self._at_failure[2],
            moto_used=self._libraries.moto_used,
            caches=tuple(name for name, hits in self._cache_hits() if hits > self._caches.get(name, 0)),
            ran=self._running.ran(),
            watched=watched,
            left=left,
            broken_asserts=tuple(self._asserts.broken),
        )

    def _place_of(self, item: pytest.Item) -> Place:
        path, line, _ = item.reportinfo()
        function = getattr(item, "originalname", None) or item.name
        return Place(self._project.relative(str(path)), (line or 0) + 1, function, "test")

    def _describe_failure(self, error: BaseException) -> Failure:
        compared = self._comparison if isinstance(error, AssertionError) else None
        if (sides := compared_by_unittest(error.__traceback__)) is not None:
            compared = Comparison(sides[0], *map(self._mocks.describe, sides[1:]))
        chain: list[tuple[str, str]] = []
        behind = error.__cause__ or error.__context__
        while behind is not None and len(chain) < CHAIN_LIMIT:
            chain.append((dotted(type(behind)), _text(behind)))
            behind = behind.__cause__ or behind.__context__
        frames = self._project.traceback(error.__traceback__)
        if error.__cause__ is not None and not any(frame.owner != "library" for frame in frames):
            frames = self._project.traceback(error.__cause__.__traceback__)
        argument = str(getattr(error, "argname", None) or "")
        return Failure(dotted(type(error)), _text(error), argument, frames, tuple(chain), compared)

    def _cache_hits(self) -> Iterator[tuple[str, int]]:
        modules = self._project.modules()
        if modules is not self._modules:
            self._modules, self._cached = modules, tuple(_caches(modules))
        for thing in self._cached:
            yield dotted(thing), thing.cache_info().hits


def _caches(modules: Mapping[str, ModuleType]) -> Iterator[Any]:
    """The functions and methods that these modules define with an ``lru_cache``."""
    for name, module in modules.items():
        for value in list(vars(module).values()):
            own = isinstance(value, type) and value.__module__ == name
            for member in (value, *vars(value).values()) if own else (value,):
                thing = getattr(member, "__func__", member)  # of a static or class method
                if type(thing) is functools._lru_cache_wrapper and thing.__module__ == name:  # noqa: SLF001
                    yield thing


def _main_thread() -> int:  # pragma: no cover - as `Eyes.snapshot`
    import threading  # noqa: PLC0415 - only when a test is stuck

    return threading.main_thread().ident or 0


def _text(error: BaseException) -> str:
    try:
        return str(error).encode("utf-8", "backslashreplace").decode()[:MESSAGE_LIMIT]
    except Exception:  # noqa: BLE001 - FixtureLookupError and the learner's own may have no text
        return ""


def _outcome(reports: list[pytest.TestReport]) -> str:
    for report in reports:
        if report.failed:
            return "failed" if report.when == "call" else "error"
    for report in reports:
        if hasattr(report, "wasxfail"):
            return "xfailed" if report.skipped else "xpassed"
        if report.skipped:
            return "skipped"
    return "passed" if any(report.when == "call" for report in reports) else "error"
