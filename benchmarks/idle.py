"""What `mockkata watch` costs while nobody saves: ``python -m benchmarks.idle [SECONDS]``.

Prints the processor time of the whole process tree over that time (default: a minute) in percent of one core, and its
memory, for a kata of plain mocks and one with moto.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.processes import cpu_seconds, memory
from tests.terminal import Terminal

GOAL = 1.0
REST = 3.0
"""Seconds until the verdict, its diagnosis and the rehearsal are over."""


def main() -> None:
    """Print the figures; exit with 1 when the goal is missed."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    reached = True
    for name in ("first-mock", "sqs-jobs"):
        with tempfile.TemporaryDirectory() as folder:
            environment = {**os.environ, "HOME": folder, "MOCKKATA_WORKSPACE": folder}
            command = [sys.executable, "-m", "mockkata", "watch", name]
            with Terminal(command, folder=Path(folder), environment=environment) as terminal:
                terminal.wait_for(" s\n")
                deadline = time.monotonic() + REST
                while time.monotonic() < deadline:
                    terminal.read(REST / 4)
                before = cpu_seconds(terminal.pid)
                time.sleep(seconds)
                percent = 100 * (cpu_seconds(terminal.pid) - before) / seconds
                reached &= percent <= GOAL
                print(f"{name}: {percent:.2f} % of a core over {seconds:g} s, {memory(terminal.pid):.0f} MiB")
                terminal.press("q")
                terminal.wait_for_end()
    print(f"goal: at most {GOAL:g} %")
    sys.exit(not reached)


if __name__ == "__main__":
    main()
