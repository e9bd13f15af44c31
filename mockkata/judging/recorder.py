"""A pytest plugin that tells the judge what happened, as it happens.

It runs in the child, next to the learner's tests, which may leave anything patched: all it needs to speak is bound
when it is imported. Each record is one line of JSON with a ``record`` key; a run without a ``finished`` record did
not come to its end. Imports only the standard library and pytest.
"""

import json
import os
import sys
import time
import zlib
from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from mockkata.judging import leftovers
from mockkata.judging.warden import Warden
from mockkata.legible import legible
from mockkata.outcomes import TrickKind

DETAILS_LIMIT = 16 * 1024
"""Characters kept of one failure's account."""
MESSAGE_LIMIT = 600
"""Characters kept of a failure's message."""

NAME_LIMIT = 500
"""Characters kept of a test's name, which may hold its parameters."""

_encode = json.JSONEncoder().encode
_write = os.write
_clock = time.perf_counter


def send(descriptor: int, record: dict[str, Any], token: str) -> None:
    """Write one record behind the ``token``; silent when nobody listens any more."""
    line = _encode(record)
    if "\\ud" in line:
        line = _encode(_whole(record))
    left = f"{token}{line}\n".encode()
    try:
        while left:
            left = left[_write(descriptor, left) :]
    except OSError:
        return


def _short(name: str) -> str:
    """A name of ordinary length, and still the only one of its kind."""
    if len(name) <= NAME_LIMIT:
        return name
    return f"{name[:NAME_LIMIT]}...{zlib.crc32(name.encode('utf-8', 'replace')):08x}"


def _whole(value: Any) -> Any:  # noqa: ANN401 - anything that JSON has
    """``value`` without lone surrogates, as names of files may have them."""
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode()
    if isinstance(value, dict):
        return {key: _whole(one) for key, one in value.items()}
    return [_whole(one) for one in value] if isinstance(value, list | tuple) else value


def _clean(text: str, limit: int) -> str:
    """``text`` made legible, cut in the middle when it is too long."""
    text = legible(text)
    if len(text) <= limit:
        return text
    half = limit // 2
    return f"{text[:half]}\n... ({len(text) - limit} characters left out) ...\n{text[-half:]}"


@dataclass(frozen=True)
class _Phase:
    """Set-up, call or tear-down of a test, as it was before any hook of a conftest could change its report."""

    report: pytest.TestReport
    when: str
    outcome: str
    expected_to_fail: bool
    seconds: float
    told: dict[str, Any]

    @classmethod
    def of(cls, report: pytest.TestReport, told: dict[str, Any]) -> "_Phase":
        return cls(report, report.when or "", report.outcome, hasattr(report, "wasxfail"), report.duration, told)


class Silence:
    """Keeps pytest from reporting on the terminal: the records say it all, and what is printed is the learner's own."""

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        """Take the reporter away, which other plugins may have looked for."""
        reporter = config.pluginmanager.get_plugin("terminalreporter")
        if reporter is not None:
            config.pluginmanager.unregister(reporter)


class Leave:
    """Ends the process once all is told, instead of letting pytest tidy up what goes with the process anyway.

    To be registered after the recorder: of two that want to be last, pytest calls the one that came last.
    """

    def __init__(self) -> None:
        self._exit = os._exit
        self._streams = (sys.stdout, sys.stderr)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, exitstatus: int) -> None:
        """Write out what was printed, and go."""
        for stream in self._streams:
            with suppress(OSError, ValueError):  # a test has closed it
                stream.flush()
        self._exit(int(exitstatus))


class Recorder:
    """The plugin of one suite run.

    ``send_record`` gets each record; ``folder`` is the staged folder; ``learner_files`` are relative to it; ``warden``
    is told which test is running; the tests ``without`` are left out.
    """

    def __init__(  # noqa: PLR0913 - what is to be recorded, and how
        self,
        send_record: Callable[[dict[str, Any]], None],
        folder: Path,
        learner_files: tuple[str, ...],
        warden: Warden,
        *,
        without: tuple[str, ...] = (),
        reverse: bool,
        detailed: bool,
    ) -> None:
        self._send = send_record
        self._folder = str(folder.resolve()) + os.sep
        self._learner_files = frozenset(learner_files)
        self._warden = warden
        self._raised: set[str] = set()
        self._without = frozenset(without)
        self._reverse = reverse
        self._detailed = detailed
        self._phases: dict[str, list[_Phase]] = {}
        self._before: leftovers.Snapshot | None = None

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self) -> None:
        """Remember how everything was."""
        self._before = leftovers.Snapshot.take(self._folder, self._learner_files)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A file that could not be loaded."""
        if report.failed:
            text = str(report.longrepr)
            errors = [line[1:].strip() for line in text.splitlines() if line.startswith("E ")]
            self._send(
                {
                    "record": "collection error",
                    "file": report.nodeid,
                    "message": _clean(errors[-1] if errors else text.strip().rpartition("\n")[2], MESSAGE_LIMIT),
                    "details": _clean(text.replace(self._folder, ""), DETAILS_LIMIT),
                }
            )

    def pytest_deselected(self, items: list[pytest.Item]) -> None:
        """Tests that pytest was told to leave out."""
        self._send({"record": "deselected", "count": len(items)})

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """The tests of this run and their order; and the state of the program's modules, now that they are loaded."""
        items[:] = [item for item in items if _short(item.nodeid) not in self._without]
        if self._reverse:
            items.reverse()
        if self._before is not None:
            self._before.add_modules()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """One test begins."""
        self._warden.test = _short(nodeid)

    @pytest.hookimpl(wrapper=True, trylast=True)
    def pytest_pyfunc_call(self, pyfuncitem: pytest.Function) -> Generator[None, object, object]:
        """Note that a test raised something, next to where it does: hooks further out may hide it."""
        try:
            return (yield)
        except BaseException:
            self._raised.add(pyfuncitem.nodeid)
            raise

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Keep each phase of a test, with its failure."""
        style = item.config.option.tbstyle
        if not self._detailed:
            item.config.option.tbstyle = "native"  # the cheapest; only here, or tests could tell by it
        try:
            report = yield
        finally:
            item.config.option.tbstyle = style
        told: dict[str, Any] = {}
        if call.excinfo is not None and report.failed:
            told = self._tell_failure(call.excinfo, report)
            told["doc"] = _clean(
                (getattr(getattr(item, "obj", None), "__doc__", None) or "").strip().partition("\n")[0], MESSAGE_LIMIT
            )
        elif report.skipped:
            reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else getattr(report, "wasxfail", "")
            told = {"message": _clean(str(reason).removeprefix("Skipped: "), MESSAGE_LIMIT)}
        elif report.failed:
            told = {"message": _clean(str(report.longrepr), MESSAGE_LIMIT)}
        self._phases.setdefault(item.nodeid, []).append(_Phase.of(report, told))
        return report

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        """One test is over: send how it ended."""
        phases = self._phases.pop(nodeid, [])
        outcome, told = _combine(phases)
        if outcome == "passed" and nodeid in self._raised:
            outcome, told = "failed", {"message": "It failed, and a hook turned the failure into a pass."}
        if outcome in {"failed", "error"} and all(phase.report.passed for phase in phases):
            self._send({"record": "trick", "what": TrickKind.OUTCOME, "name": _short(nodeid), "test": _short(nodeid)})
        self._warden.test = ""
        seconds = sum(phase.seconds for phase in phases)
        self._send({"record": "test", "name": _short(nodeid), "outcome": outcome, "seconds": seconds, **told})

    @pytest.hookimpl(wrapper=True)
    def pytest_runtestloop(self) -> Generator[None, object, object]:
        """All tests are over and torn down: tell what was left behind, before pytest returns to its own directory."""
        try:
            return (yield)
        finally:
            self._tell_leftovers()

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """The end."""
        self._send({"record": "finished", "exit": int(exitstatus), "collected": session.testscollected})

    def _tell_leftovers(self) -> None:
        try:
            for what, name in self._before.compare() if self._before else ():
                self._send({"record": "leftover", "what": what, "name": _clean(name, MESSAGE_LIMIT)})
        except BaseException as error:  # noqa: BLE001 - something left patched broke the comparison itself
            name = f"something that now raises {type(error).__name__}"
            self._send({"record": "leftover", "what": "patch", "name": name})

    def _tell_failure(self, excinfo: pytest.ExceptionInfo[BaseException], report: pytest.TestReport) -> dict[str, Any]:
        told: dict[str, Any] = {"message": _clean(_headline(excinfo, report), MESSAGE_LIMIT)}
        for entry in reversed(excinfo.traceback):
            path = str(entry.path)
            if path.startswith(self._folder) and path[len(self._folder) :].replace(os.sep, "/") in self._learner_files:
                told["file"] = path[len(self._folder) :].replace(os.sep, "/")
                told["line"] = entry.lineno + 1
                break
        if self._detailed:
            told["details"] = _clean(self._details(excinfo, report).replace(self._folder, ""), DETAILS_LIMIT)
        return told

    def _details(self, excinfo: pytest.ExceptionInfo[BaseException], report: pytest.TestReport) -> str:
        """Pytest's account of a failure, without the frames of libraries."""
        if not any(str(entry.path).startswith(self._folder) for entry in excinfo.traceback):
            return str(report.longrepr)

        def ours(info: pytest.ExceptionInfo[BaseException]) -> Any:  # noqa: ANN401 - pytest's Traceback is private
            return info.traceback.filter(lambda entry: str(entry.path).startswith(self._folder))

        return str(excinfo.getrepr(style="short", tbfilter=ours))


def _headline(excinfo: pytest.ExceptionInfo[BaseException], report: pytest.TestReport) -> str:
    """The failure in a line or two, as pytest would put it in its summary."""
    argument = getattr(excinfo.value, "argname", None)
    if argument is not None and type(excinfo.value).__name__ == "FixtureLookupError":
        return f"fixture '{argument}' not found"
    crash = getattr(report.longrepr, "reprcrash", None)
    return excinfo.exconly(tryshort=True) or str(getattr(crash, "message", ""))


def _combine(phases: list[_Phase]) -> tuple[str, dict[str, Any]]:
    """One outcome for set-up, call and tear-down, with the account of the phase that decided."""
    for phase in phases:
        if phase.outcome == "failed":
            return ("failed" if phase.when == "call" else "error"), phase.told
    for phase in phases:
        if phase.expected_to_fail:
            return ("xfailed" if phase.outcome == "skipped" else "xpassed"), phase.told
        if phase.outcome == "skipped":
            return "skipped", phase.told
    called = any(phase.when == "call" for phase in phases)
    return ("passed" if called else "error"), {}
