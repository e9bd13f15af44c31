"""The processes a fault leaves behind, counted: this process inherits every orphan (Linux)."""

import ctypes
import os
import sys
import time
from contextlib import suppress
from pathlib import Path

PATIENCE = 10.0
"""Seconds in which whatever was started has to be gone."""
_PR_SET_CHILD_SUBREAPER = 36


def inherit_orphans() -> None:
    """Become the parent of every process that was started below here and loses its own."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def children() -> set[int]:
    """This process's children, on all its threads."""
    found: set[int] = set()
    for task in Path("/proc/self/task").glob("*/children"):
        with suppress(OSError):
            found.update(int(pid) for pid in task.read_text().split())
    return found


def left_behind(before: set[int]) -> list[str]:
    """The command lines of those that came after ``before`` and do not go away."""
    until = time.monotonic() + PATIENCE
    while strangers := {pid for pid in children() - before if not _reaped(pid)}:
        if time.monotonic() > until:
            return [_command_line(pid) for pid in strangers]
        time.sleep(0.02)
    return []


def _reaped(pid: int) -> bool:
    try:
        return os.waitpid(pid, os.WNOHANG) != (0, 0)
    except ChildProcessError:
        return True


def _command_line(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return "gone by now"
