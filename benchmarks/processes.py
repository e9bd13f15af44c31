"""A process and all below it: what memory they take, and what time (Linux)."""

import os
from collections.abc import Iterator
from pathlib import Path


def family(root: int) -> Iterator[int]:
    """The process and all its descendants that are there at the moment."""
    waiting = [root]
    while waiting:
        pid = waiting.pop()
        try:
            waiting += [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
        except (OSError, ValueError):
            continue
        yield pid


def memory(root: int) -> float:
    """MiB of them all; a page that several share counts as one (PSS)."""
    total = 0
    for pid in family(root):
        try:
            rollup = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in rollup if line.startswith("Pss:"))
    return total / 1024


def cpu_seconds(root: int) -> float:
    """Seconds of processor time that they have used so far, in user and system mode."""
    ticks = 0
    for pid in family(root):
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")
