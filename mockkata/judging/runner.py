"""Suite runs as processes: started, listened to, limited in time, and ended without a trace."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Protocol, Self

from mockkata.errors import JudgingError
from mockkata.evidence import Evidence, TestEvidence
from mockkata.judging.environment import scrubbed_environment
from mockkata.judging.plugins import wanted
from mockkata.judging.records import Account
from mockkata.judging.request import SuiteRequest
from mockkata.judging.servers import ForkServer
from mockkata.outcomes import RunEnd, SuiteResult

OUTPUT_LIMIT = 64 * 1024
"""Bytes kept of what one suite run prints; the end is kept."""
BOOT_LIMIT = 60.0
"""Seconds a process may take before it is ready to run tests: importing libraries on a busy machine."""
CLEANUP_LIMIT = 5.0
"""Seconds a supervisor may take to end what is left of a run."""
OUTPUT_GRACE = 0.5
"""Seconds to wait for the last output once the run is over; all of it is there unless an escaped process holds the
pipe.
"""
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
    target: str = ""
    """What pytest is asked to run; empty: all tests."""
    reverse: bool = False
    detailed: bool = False
    """Whether failures are told in full (slower)."""
    first_failure: bool = False
    """Whether it is over with the first test that fails."""
    time_limit: float = 10.0
    """Seconds of wall-clock time, counted from the moment the libraries are loaded."""
    observe: bool = False
    """Whether evidence is gathered, for `Runner.observe`."""


class _Process(Protocol):
    """A suite run under way."""

    records: BinaryIO
    output: BinaryIO
    supervised: bool
    """Whether an ``exited`` record comes once nothing is left of it."""

    def end(self) -> None:
        """End it and everything it started; may be called more than once."""


class Runner:
    """Starts suite runs, from as many threads as one likes; a context manager that leaves no process behind.

    ``server`` is one that was started beforehand; the runner takes it over. ``spawn`` starts a new interpreter for
    each run, as is done where there is no fork.
    """

    def __init__(self, server: ForkServer | None = None, *, spawn: bool = not hasattr(os, "fork")) -> None:
        self._spawn = spawn
        self._spare = server
        self._servers: dict[str, ForkServer] = {}
        self._running: set[_Process] = set()
        self._lock = threading.Lock()
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def warm_up(self, tools: tuple[str, ...] = ()) -> None:
        """Start the server for such katas now, so that it is ready when the first run comes."""
        if not self._spawn:
            self._server(tools).load(tools)

    def close(self) -> None:
        """End all runs and servers; runs under way come back as crashed."""
        with self._lock:
            self._closed = True
            running = list(self._running)
            servers = [server for server in (*self._servers.values(), self._spare) if server]
            self._servers.clear()
            self._spare = None
        for process in running:
            process.end()
        for server in servers:
            server.close()

    def run(self, run: SuiteRun) -> SuiteResult:
        """Run the tests once and tell what happened, whatever it was.

        Raises JudgingError when a library is missing or no process can be started.
        """
        return self._run(run)[0]

    def observe(self, run: SuiteRun) -> Evidence:
        """Run the tests once more with open eyes, and tell what was seen; raises JudgingError as `run` does."""
        _, tests = self._run(replace(run, observe=True))
        sources = {path: text.decode("utf-8", "replace") for path, text in run.files.items() if path.endswith(".py")}
        return Evidence(tests, sources, run.learner_files)

    def _run(self, run: SuiteRun) -> tuple[SuiteResult, tuple[TestEvidence, ...]]:
        scratch = Path(tempfile.mkdtemp(prefix="mockkata-"))
        try:
            request = _stage(run, scratch)
            with self._lock:
                if self._closed:
                    return SuiteResult(RunEnd.CRASHED, reason="the judge was stopped"), ()
            process = self._start(run, request)
            with self._lock:
                self._running.add(process)
                if self._closed:
                    process.end()
            try:
                return _listen(process, run.time_limit)
            finally:
                process.end()
                with self._lock:
                    self._running.discard(process)
        finally:
            _remove(scratch)

    def _start(self, run: SuiteRun, request: Path) -> _Process:
        if self._spawn:
            return _SpawnedProcess(request)
        records, theirs_records = os.pipe()
        output, theirs_output = os.pipe()
        theirs_control, control = os.pipe()
        theirs = [theirs_records, theirs_output, theirs_control]
        try:
            self._server(run.tools).run(request, (*run.tools, *_plugins(run)), theirs)
        except OSError as error:
            for descriptor in (records, output, control):
                os.close(descriptor)
            message = f"The process that runs the tests is gone ({error})."
            raise JudgingError(message, "Try again; if it happens again, please report it.") from error
        finally:
            for descriptor in theirs:
                os.close(descriptor)
        return _ForkedProcess(os.fdopen(records, "rb"), os.fdopen(output, "rb", buffering=0), control)

    def _server(self, tools: tuple[str, ...]) -> "ForkServer":
        tier = "aws" if any(tool.partition(".")[0] in AWS_TOOLS for tool in tools) else "plain"
        with self._lock:
            server = self._servers.get(tier)
            if server is not None and not server.alive:
                server.close()
                server = None
            if server is None:
                server, self._spare = self._spare or ForkServer(), None
                self._servers[tier] = server
            return server


class _ForkedProcess:
    """A run under a supervisor, which ends it all when the control pipe closes."""

    supervised = True

    def __init__(self, records: BinaryIO, output: BinaryIO, control: int) -> None:
        self.records = records
        self.output = output
        self._control: int | None = control
        self._lock = threading.Lock()

    def end(self) -> None:
        with self._lock:
            control, self._control = self._control, None
        if control is not None:
            os.close(control)


class _SpawnedProcess:
    """A run in an interpreter of its own; records come on its standard output, what it prints on its standard error."""

    supervised = False

    def __init__(self, request: Path) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
            [sys.executable, "-P", "-m", "mockkata.judging.child", str(request)],
            env=scrubbed_environment(os.environ),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            start_new_session=True,
        )
        if self._process.stdout is None or self._process.stderr is None:  # pragma: no cover - pipes were asked for
            message = "The process that runs the tests has no pipes."
            raise JudgingError(message, "Please report it.")
        self.records: BinaryIO = os.fdopen(os.dup(self._process.stdout.fileno()), "rb")
        self.output: BinaryIO = os.fdopen(os.dup(self._process.stderr.fileno()), "rb", buffering=0)
        self._process.stdout.close()
        self._process.stderr.close()

    def end(self) -> None:
        if os.name == "nt":  # pragma: no cover - Windows: the tree as the system knows it
            subprocess.run(  # noqa: S603
                ["taskkill", "/T", "/F", "/PID", str(self._process.pid)],  # noqa: S607
                check=False,
                capture_output=True,
            )
        else:
            with suppress(OSError):
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()
        self._process.wait()


def _stage(run: SuiteRun, scratch: Path) -> Path:
    """Lay the files out in ``scratch`` and return the path of the request."""
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
        target=run.target,
        learner_files=run.learner_files,
        reverse=run.reverse,
        detailed=run.detailed,
        first_failure=run.first_failure,
        observe=run.time_limit * STUCK_SHARE if run.observe else 0.0,
    )
    written = scratch / "request.json"
    written.write_bytes(request.to_json())
    return written


def _plugins(run: SuiteRun) -> tuple[str, ...]:
    return wanted(content for path, content in run.files.items() if path.endswith(".py"))


class _Listener:
    """Takes in the records and the output of one run, each on a thread of its own."""

    def __init__(self, process: _Process) -> None:
        self.account = Account()
        self.ready = threading.Event()
        """Set once tests can run, or when it is clear that they never will."""
        self.over = threading.Event()
        self._process = process
        self._tail = bytearray()
        self._threads = [threading.Thread(target=work, daemon=True) for work in (self._hear, self._keep_tail)]
        for thread in self._threads:
            thread.start()

    def stop(self) -> str:
        """Wait for the last of the output and return the end of it."""
        for stream, thread in zip((self._process.records, self._process.output), self._threads, strict=True):
            thread.join(OUTPUT_GRACE)
            if not thread.is_alive():
                stream.close()
        return self._tail.decode(errors="backslashreplace")

    def _hear(self) -> None:
        for line in self._process.records:
            self.account.add(line)
            if self.account.started:
                self.ready.set()
            if self.account.exited or (self.account.finished and not self._process.supervised):
                break
        self.ready.set()
        self.over.set()

    def _keep_tail(self) -> None:
        while chunk := self._process.output.read(OUTPUT_LIMIT):
            self._tail.extend(chunk)
            del self._tail[:-OUTPUT_LIMIT]


def _listen(process: _Process, time_limit: float) -> tuple[SuiteResult, tuple[TestEvidence, ...]]:
    """Follow a run until it is over or has to be ended."""
    listener = _Listener(process)
    account = listener.account
    listener.ready.wait(BOOT_LIMIT)
    booted = time.monotonic()
    in_time = account.started is not None and listener.over.wait(time_limit)
    if not in_time:
        process.end()
        listener.over.wait(CLEANUP_LIMIT)
    output = listener.stop()
    seconds = time.monotonic() - booted
    if account.started is None:
        message = "The process that runs the tests did not start."
        raise JudgingError(message, f"It said: {output.strip() or 'nothing'}.")
    if account.started.missing:
        library, reason = next(iter(account.started.missing.items()))
        message = f"The kata needs {library}, which cannot be imported ({reason})."
        raise JudgingError(message, "Install mockkata again in a fresh virtual environment.")
    if account.finished:
        result = account.result(RunEnd.FINISHED, "", output, seconds)
    elif in_time:
        result = account.result(RunEnd.CRASHED, _cause(account), output, seconds)
    else:
        result = account.result(RunEnd.TIMED_OUT, f"stopped after {time_limit:g} s", output, seconds)
    return result, tuple(account.evidence)


def _cause(account: Account) -> str:
    """Why a run ended before pytest did, in words."""
    status = account.exited.status if account.exited else None
    if status is not None and status < 0:
        with suppress(ValueError):
            return f"the test process was killed by {signal.Signals(-status).name}"
    return "the test process ended before pytest did, as os._exit() makes it do"


def _remove(folder: Path) -> None:
    """Remove a scratch folder, also where a test took away its own permissions."""

    def allow(_function: object, path: str, _error: object) -> None:
        with suppress(OSError):
            os.chmod(Path(path).parent, 0o700)  # noqa: PTH101
            os.chmod(path, 0o700)  # noqa: PTH101
            (os.rmdir if Path(path).is_dir() else os.unlink)(path)

    shutil.rmtree(folder, onerror=allow)
