"""Suite runs, one by one or in batches: staged, started in a process each, and ended without a trace."""

import os
import secrets
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self
from weakref import WeakSet

from mockkata.errors import JudgingError
from mockkata.evidence import Evidence
from mockkata.judging.environment import home_directories
from mockkata.judging.listening import Heard, NotStarted, listen
from mockkata.judging.plugins import wanted
from mockkata.judging.processes import ForkedProcess, Process, SpawnedProcess
from mockkata.judging.request import SuiteRequest
from mockkata.judging.servers import ForkServer
from mockkata.outcomes import SuiteResult, Trick, TrickKind

TOKEN_BYTES = 8
STUCK_SHARE = 0.75
"""Share of an observed run's limit after which the test that is running is taken to be stuck."""
AWS_TOOLS = frozenset({"boto3", "botocore", "moto"})
"""Libraries that get a server of their own: they are large, and most katas do without."""


@dataclass(frozen=True)
class SuiteRun:
    """One pytest session to run: which files, and how."""

    files: Mapping[str, bytes]
    tools: tuple[str, ...] = ()
    learner_files: tuple[str, ...] = ()
    pack: str = ""
    """The folder of the pack, which the tests must not read; empty: none."""
    target: str = ""
    """What pytest is asked to run; empty: all tests."""
    without: tuple[str, ...] = ()
    """Node ids of tests, and test files, that are left out."""
    reverse: bool = False
    detailed: bool = False
    """Whether failures are told in full (slower)."""
    first_failure: bool = False
    """Whether it is over with the first test that fails."""
    time_limit: float = 10.0
    """Seconds of wall-clock time, counted from the moment the libraries are loaded."""
    observe: bool = False
    """Whether evidence is gathered, for `Runner.observe`."""
    report: bool = False
    """Whether pytest tells it in its own words, which then are the result's ``output``."""


class Cancelled(Exception):  # noqa: N818 - as in asyncio: nothing is wrong
    """A suite run was called off, and nothing is known of it."""


class Batch:
    """Suite runs that are called off together; from `Runner.batch`."""

    def __init__(self, runner: "Runner") -> None:
        self._runner = runner
        self._running: set[Process] = set()
        self._lock = threading.Lock()
        self._cancelled = False

    def cancel(self) -> None:
        """End what is under way and start nothing more; each of the runs raises Cancelled."""
        with self._lock:
            self._cancelled = True
            running = list(self._running)
        for process in running:
            process.end()

    def run(self, run: SuiteRun) -> SuiteResult:
        """Run the tests once and tell what happened, whatever it was.

        Raises JudgingError when a library is missing or no process can be started, and Cancelled.
        """
        return self._run(run).result

    def observe(self, run: SuiteRun) -> Evidence:
        """Run the tests once more with open eyes, and tell what was seen; raises as `run` does."""
        tests = self._run(replace(run, observe=True)).evidence
        sources = {path: text.decode("utf-8", "replace") for path, text in run.files.items() if path.endswith(".py")}
        return Evidence(tests, sources, run.learner_files)

    def _run(self, run: SuiteRun) -> Heard:
        """Run it, and once more if it did not begin or was killed: a system out of memory bends no verdict."""
        with suppress(NotStarted):
            heard = self._run_once(run)
            if not heard.was_killed:
                return heard
        return self._run_once(run)

    def _run_once(self, run: SuiteRun) -> Heard:
        if self._cancelled:
            raise Cancelled
        token = secrets.token_hex(TOKEN_BYTES)
        scratch = _make_scratch()
        try:
            process = self._runner.start(run, _stage(run, scratch, token, self._runner.closed))
            with self._lock:
                self._running.add(process)
                if self._cancelled:
                    process.end()
            try:
                heard = listen(process, token, run.time_limit, lambda: self._cancelled, colours=run.report)
            finally:
                process.end()
                with self._lock:
                    self._running.discard(process)
            if self._cancelled:
                raise Cancelled
            seen = (*heard.result.seen, *_changed(run, scratch))
            return replace(heard, result=replace(heard.result, seen=seen))
        finally:
            _remove(scratch)


class Runner:
    """Starts suite runs, from as many threads as one likes; a context manager that leaves no process behind.

    ``server`` is one that was started beforehand; the runner takes it over. ``spawn`` starts a new interpreter for
    each run, as is done where there is no fork. ``rehearse``: the servers run a session and forget it before the
    first run, which pays where many will follow. ``closed``: folders that no run sees, as the home directory.
    """

    def __init__(
        self,
        server: ForkServer | None = None,
        *,
        spawn: bool = not hasattr(os, "fork"),
        rehearse: bool = False,
        closed: tuple[str, ...] = (),
    ) -> None:
        self.closed = closed
        self._spawn = spawn
        self._rehearse = rehearse
        self._spare = server
        self._servers: dict[str, ForkServer] = {}
        self._batches: WeakSet[Batch] = WeakSet()
        self._lock = threading.Lock()
        self._closed = False
        self._alone = self.batch()
        self.run, self.observe = self._alone.run, self._alone.observe

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def batch(self) -> Batch:
        """Suite runs that can be called off together; `run` and `observe` of the runner itself are those of one."""
        batch = Batch(self)
        with self._lock:
            self._batches.add(batch)
            if self._closed:
                batch.cancel()
        return batch

    def warm_up(self, tools: tuple[str, ...] = ()) -> None:
        """Start the server for such katas now, so that it is ready when the first run comes."""
        if not self._spawn:
            with suppress(OSError):  # it was killed: the first run will start another
                self._server(tools).load(tools)

    def close(self) -> None:
        """End all runs, which raise Cancelled, and all servers."""
        with self._lock:
            self._closed = True
            batches = list(self._batches)
            servers = [server for server in (*self._servers.values(), self._spare) if server]
            self._servers.clear()
            self._spare = None
        for batch in batches:
            batch.cancel()
        for server in servers:
            server.close()

    def start(self, run: SuiteRun, request: Path) -> Process:
        """Start a run that is staged and written down in ``request``; for `Batch`.

        Raises JudgingError when no process can be started, Cancelled when the runner was closed.
        """
        if self._spawn:
            return SpawnedProcess(request)
        server = self._server(run.tools)
        records, theirs_records = os.pipe()
        output, theirs_output = os.pipe()
        theirs_control, control = os.pipe()
        theirs = [theirs_records, theirs_output, theirs_control]
        try:
            server.run(request, (*run.tools, *_plugins(run)), theirs)
        except OSError as error:
            for descriptor in (records, output, control):
                os.close(descriptor)
            self._forget(server)
            message = f"The process that runs the tests is gone ({error})."
            raise NotStarted(message, "Try again; if it happens again, please report it.") from error
        finally:
            for descriptor in theirs:
                os.close(descriptor)
        return ForkedProcess(os.fdopen(records, "rb"), os.fdopen(output, "rb", buffering=0), control)

    def _forget(self, server: ForkServer) -> None:
        """It is gone, though the system may not say so yet."""
        with self._lock:
            self._servers = {tier: other for tier, other in self._servers.items() if other is not server}
        server.close()

    def _server(self, tools: tuple[str, ...]) -> "ForkServer":
        tier = "aws" if any(tool.partition(".")[0] in AWS_TOOLS for tool in tools) else "plain"
        with self._lock:
            if self._closed:
                raise Cancelled
            server = self._servers.get(tier)
            if server is not None and not server.alive:
                server.close()
                server = None
            if server is None:
                server, self._spare = self._spare or ForkServer(), None
                self._servers[tier] = server
                if self._rehearse:
                    server.rehearse()
            return server


def _changed(run: SuiteRun, scratch: Path) -> Iterator[Trick]:
    """The files of the program that are not any more what was staged."""
    for path, content in run.files.items():
        if path.endswith(".py") and path not in run.learner_files:
            try:
                is_the_same = (scratch / "code" / path).read_bytes() == content
            except OSError:
                is_the_same = False
            if not is_the_same:
                yield Trick(TrickKind.PROGRAM, path)


def _make_scratch() -> Path:
    try:
        return Path(tempfile.mkdtemp(prefix="mockkata-")).resolve()
    except OSError as error:
        raise _no_room(error) from error


def _no_room(error: OSError) -> JudgingError:
    message = f"The tests cannot be laid out in {tempfile.gettempdir()}: {error.strerror}."
    return JudgingError(message, "Make room there, or choose another folder with TMPDIR.")


def _stage(run: SuiteRun, scratch: Path, token: str, closed: tuple[str, ...]) -> Path:
    """Lay the files out in ``scratch`` and return the path of the request.

    Raises JudgingError where there is no room.
    """
    try:
        return _lay_out(run, scratch, token, closed)
    except OSError as error:
        raise _no_room(error) from error


def _lay_out(run: SuiteRun, scratch: Path, token: str, closed: tuple[str, ...]) -> Path:
    folders = {name: scratch / name for name in ("code", "home", "tmp")}
    for folder in folders.values():
        folder.mkdir()
    for path, content in run.files.items():
        target = folders["code"] / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    request = SuiteRequest(
        folder=str(folders["code"]),
        home=str(folders["home"]),
        temporary=str(folders["tmp"]),
        tools=run.tools,
        plugins=_plugins(run),
        token=token,
        homes=(*home_directories(), *closed),
        pack=run.pack,
        program=tuple(path for path in run.files if path.endswith(".py") and path not in run.learner_files),
        target=run.target,
        learner_files=run.learner_files,
        without=run.without,
        reverse=run.reverse,
        detailed=run.detailed,
        first_failure=run.first_failure,
        observe=run.time_limit * STUCK_SHARE if run.observe else 0.0,
        report=run.report,
    )
    written = scratch / "request.json"
    written.write_bytes(request.to_json())
    return written


def _plugins(run: SuiteRun) -> tuple[str, ...]:
    return wanted(content for path, content in run.files.items() if path.endswith(".py"))


def _remove(folder: Path) -> None:
    """Remove a scratch folder, also where a test took away its own permissions."""

    def allow(_function: object, path: str, _error: object) -> None:
        with suppress(OSError):
            os.chmod(Path(path).parent, 0o700)  # noqa: PTH101
            os.chmod(path, 0o700)  # noqa: PTH101
            (os.rmdir if Path(path).is_dir() else os.unlink)(path)

    try:
        shutil.rmtree(folder, onerror=allow)
    except RecursionError:  # folders in folders, by the thousand
        subprocess.run(["rm", "-rf", str(folder)], check=False, stderr=subprocess.DEVNULL)  # noqa: S603, S607
