"""A pytest plugin that tells the judge what happened, as it happens.

It runs in the child, next to the learner's tests, which may leave anything patched: all it needs to speak is bound
when it is imported. Each record is one line of JSON with a ``record`` key; a run without a ``finished`` record did
not come to its end. Imports only the standard library and pytest.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest

from mockkata.judging import leftovers

DETAILS_LIMIT = 16 * 1024
"""Characters kept of one failure's account."""
MESSAGE_LIMIT = 600
"""Characters kept of a failure's message."""

_encode = json.JSONEncoder().encode
_write = os.write
_clock = time.perf_counter


def send(descriptor: int, record: dict[str, Any]) -> None:
    """Write one record; silent when nobody listens any more."""
    line = (_encode(record) + "\n").encode()
    try:
        while line:
            line = line[_write(descriptor, line) :]
    except OSError:
        return


def _clean(text: str, limit: int) -> str:
    """``text`` without lone surrogates, cut in the middle when it is too long."""
    text = text.encode("utf-8", "backslashreplace").decode()
    if len(text) <= limit:
        return text
    half = limit // 2
    return f"{text[:half]}\n... ({len(text) - limit} characters left out) ...\n{text[-half:]}"


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
            stream.flush()
        self._exit(int(exitstatus))


class Recorder:
    """The plugin of one suite run.

    ``send_record`` gets each record; ``folder`` is the staged folder; ``learner_files`` are relative to it.
    """

    def __init__(
        self,
        send_record: Callable[[dict[str, Any]], None],
        folder: Path,
        learner_files: tuple[str, ...],
        *,
        reverse: bool,
        detailed: bool,
    ) -> None:
        self._send = send_record
        self._folder = str(folder.resolve()) + os.sep
        self._learner_files = frozenset(learner_files)
        self._reverse = reverse
        self._detailed = detailed
        self._phases: dict[str, list[tuple[pytest.TestReport, dict[str, Any]]]] = {}
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
        """The order of this run; and the state of the program's modules, now that they are loaded."""
        if self._reverse:
            items.reverse()
        if self._before is not None:
            self._before.add_modules()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Keep each phase of a test, with its failure."""
        report = yield
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
        self._phases.setdefault(item.nodeid, []).append((report, told))
        return report

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        """One test is over: send how it ended."""
        phases = self._phases.pop(nodeid, [])
        outcome, told = _combine(phases)
        seconds = sum(report.duration for report, _ in phases)
        self._send({"record": "test", "name": nodeid, "outcome": outcome, "seconds": seconds, **told})

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


def _combine(phases: list[tuple[pytest.TestReport, dict[str, Any]]]) -> tuple[str, dict[str, Any]]:
    """One outcome for set-up, call and tear-down, with the account of the phase that decided."""
    for report, told in phases:
        if report.failed:
            return ("failed" if report.when == "call" else "error"), told
    for report, told in phases:
        if hasattr(report, "wasxfail"):
            return ("xfailed" if report.skipped else "xpassed"), told
        if report.skipped:
            return "skipped", told
    called = any(report.when == "call" for report, _ in phases)
    return ("passed" if called else "error"), {}
