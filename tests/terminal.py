"""A real pseudo-terminal with a program in it, seen as a person would see it."""

import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import pexpect
import pyte

PATIENCE = 60.0
"""Seconds to wait for what has to come; generous, for nothing is measured here."""


class Terminal:
    """A program in a terminal of its own, ended at the latest with the ``with`` block."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        folder: Path,
        environment: Mapping[str, str],
        columns: int = 80,
        rows: int = 40,
    ) -> None:
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self.written = bytearray()
        """All that the program wrote."""
        without = {key: value for key, value in environment.items() if key not in {"COLUMNS", "LINES", "NO_COLOR"}}
        self.child: pexpect.spawn[bytes] = pexpect.spawn(
            command[0],
            list(command[1:]),
            cwd=str(folder),
            env={"TERM": "xterm-256color", **without},
            dimensions=(rows, columns),
            timeout=PATIENCE,
        )
        self.child.delaybeforesend = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.child.close(force=True)

    @property
    def pid(self) -> int:
        """The program's process."""
        return self.child.pid or 0

    @property
    def text(self) -> str:
        """What is on the screen."""
        return "\n".join(line.rstrip() for line in self._screen.display).rstrip()

    @property
    def cells(self) -> list[list[pyte.screens.Char]]:
        """What is on the screen, with its colours."""
        return [
            [self._screen.buffer[row][column] for column in range(self._screen.columns)]
            for row in range(self._screen.lines)
        ]

    def read(self, timeout: float) -> bool:
        """Take in what was written since; wait up to ``timeout`` seconds for something; False at the end."""
        try:
            data = self.child.read_nonblocking(1 << 16, timeout)
        except pexpect.TIMEOUT:
            return True
        except (pexpect.EOF, OSError):
            return False
        self.written += data
        self._stream.feed(data)
        return True

    def wait_until(self, seen: Callable[[str], bool], what: str = "") -> str:
        """Wait until the screen is as wanted, and return its text; raises AssertionError where it never is."""
        deadline = time.monotonic() + PATIENCE
        while not seen(self.text):
            alive = self.read(0.5)
            assert seen(self.text) or (alive and time.monotonic() < deadline), (
                f"{what or 'it'} never came:\n{self.text}"
            )
        return self.text

    def wait_for(self, *texts: str) -> str:
        """Wait until all of these are on the screen."""
        return self.wait_until(lambda screen: all(text in screen for text in texts), " and ".join(texts))

    def wait_for_end(self) -> int:
        """Wait until the program is over; return its exit code, or minus the signal that killed it."""
        deadline = time.monotonic() + PATIENCE
        while self.read(0.5) and time.monotonic() < deadline:
            pass
        self.child.wait()
        signalled = -(self.child.signalstatus or 0)
        return signalled if self.child.exitstatus is None else self.child.exitstatus

    def press(self, keys: str) -> None:
        """Press keys."""
        self.child.send(keys)

    def resize(self, columns: int, rows: int) -> None:
        """Change the size of the window."""
        self._screen.resize(rows, columns)
        self._screen.reset()
        self.child.setwinsize(rows, columns)
