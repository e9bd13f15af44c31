"""What a suite run says while it is under way, and when it has to be ended."""

import signal
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from mockkata.errors import JudgingError
from mockkata.evidence import TestEvidence
from mockkata.judging.processes import Process
from mockkata.judging.records import Account
from mockkata.legible import legible
from mockkata.outcomes import RunEnd, SuiteResult

OUTPUT_LIMIT = 64 * 1024
"""Bytes kept of what one suite run prints; the end is kept."""
RECORD_LIMIT = 4 * 1024 * 1024
"""Bytes of one record; what is longer is none."""
RECORDS_LIMIT = 64 * 1024 * 1024
"""Bytes of all records of a run; who tells more is stopped."""
BOOT_LIMIT = 60.0
"""Seconds a process may take before it is ready to run tests: importing libraries on a busy machine."""
CLEANUP_LIMIT = 5.0
"""Seconds a supervisor may take to end what is left of a run."""
OUTPUT_GRACE = 0.5
"""Seconds to wait for the last output once the run is over; all of it is there unless an escaped process holds the
pipe.
"""


class NotStarted(JudgingError):  # noqa: N818 - says what is the case
    """A run never began, so that nothing is lost by trying again."""


class _Listener:
    """Takes in the records and the output of one run, each on a thread of its own."""

    def __init__(self, process: Process, token: str) -> None:
        self.account = Account(token)
        self.ready = threading.Event()
        """Set once tests can run, or when it is clear that they never will."""
        self.told_too_much = False
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
        size = 0
        while line := self._process.records.readline(RECORD_LIMIT):
            size += len(line)
            if size > RECORDS_LIMIT:
                self.told_too_much = True
                self._process.end()
                break
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


@dataclass(frozen=True)
class Heard:
    """What is known of one run when it is over."""

    result: SuiteResult
    evidence: tuple[TestEvidence, ...] = ()
    was_killed: bool = False
    """Whether someone else may have ended it, such as a system that is out of memory."""


def listen(
    process: Process, token: str, time_limit: float, cancelled: Callable[[], bool], *, colours: bool = False
) -> Heard:
    """Follow a run until it is over or has to be ended, and tell what happened and what was observed.

    ``token`` is what its records begin with; ``colours``: those of its output stay.
    Raises NotStarted when it never began, JudgingError when it lacked a library, unless it was ``cancelled``.
    """
    listener = _Listener(process, token)
    account = listener.account
    listener.ready.wait(BOOT_LIMIT)
    booted = time.monotonic()
    in_time = account.started is not None and listener.over.wait(time_limit)
    if not in_time:
        process.end()
        listener.over.wait(CLEANUP_LIMIT)
    output = legible(listener.stop(), colours=colours)
    seconds = time.monotonic() - booted
    if cancelled():
        return Heard(account.result(RunEnd.CRASHED, "called off", output, seconds))
    if account.started is None:
        message = "The process that runs the tests did not start."
        raise NotStarted(message, f"It said: {output.strip() or 'nothing'}.")
    if account.started.missing:
        library, reason = next(iter(account.started.missing.items()))
        message = f"The kata needs {library}, which cannot be imported ({reason})."
        raise JudgingError(message, "Install mockkata again in a fresh virtual environment.")
    was_killed = False
    if account.finished:
        result = account.result(RunEnd.FINISHED, "", output, seconds)
    elif listener.told_too_much:
        too_much = f"stopped, for its records are larger than {RECORDS_LIMIT >> 20} MiB"
        result = account.result(RunEnd.CRASHED, too_much, output, seconds)
    elif in_time:
        result = account.result(RunEnd.CRASHED, _cause(account), output, seconds)
        was_killed = process.supervised and (account.exited is None or account.exited.status == -signal.SIGKILL)
    else:
        reason = f"stopped after {time_limit:g} s, the limit of one run"
        result = account.result(RunEnd.TIMED_OUT, reason, output, seconds)
    return Heard(result, tuple(account.evidence), was_killed)


def _cause(account: Account) -> str:
    """Why a run ended before pytest did, in words."""
    status = account.exited.status if account.exited else None
    if status is not None and status < 0:
        with suppress(ValueError):
            return f"the test process was killed by {signal.Signals(-status).name}"
    ending = f" with exit code {status}" if status else ""
    return f"the test process ended{ending} before pytest did, as os._exit() makes it do"
