"""A suite run as a process: under a supervisor of the fork server's, or an interpreter of its own."""

import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Protocol

from mockkata.errors import JudgingError
from mockkata.judging.environment import scrubbed_environment


class Process(Protocol):
    """A suite run under way."""

    records: BinaryIO
    output: BinaryIO
    supervised: bool
    """Whether an ``exited`` record comes once nothing is left of it."""

    def end(self) -> None:
        """End it and everything it started; may be called more than once."""


class ForkedProcess:
    """A run under a supervisor, which ends it all when the control pipe closes."""

    supervised = True

    def __init__(self, records: BinaryIO, output: BinaryIO, control: int) -> None:
        self.records = records
        self.output = output
        self._control: int | None = control
        self._lock = threading.Lock()

    def end(self) -> None:
        """Let the supervisor know."""
        with self._lock:
            control, self._control = self._control, None
        if control is not None:
            os.close(control)


class SpawnedProcess:
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
        """Kill it, with its process group."""
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
