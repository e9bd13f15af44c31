"""How long a learner waits after a save, beside pytest-watcher, in turns in one run.

``python -m benchmarks.watch [ROUNDS] [KATA...]`` runs ``mockkata watch`` and ``pytest-watcher`` in a terminal each, on
the reference solution of each kata, saves the same file in the one and then in the other, and takes the time until
the screen shows: the verdict on the right code; the whole verdict (every variant, every bug, last test first); and,
of pytest-watcher, the line with the sum of its one run. Needs the dependency group ``bench``.
"""

import os
import platform
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from mockkata.catalogue import Kata, built_in_pack, load_pack
from mockkata.workspace import Workspace
from tests.terminal import Terminal

KATAS = ("first-mock", "responses-json", "respx-async", "sqs-jobs", "s3-reports", "dynamodb-users")
RIGHT_GOAL, WHOLE_GOAL = 0.2, 0.6
SETTLE = 0.4
"""Seconds of rest between two saves: diagnosis, journal and the other program's clean-up are over."""
WITHOUT_OURS = ("-p", "no:mockkata", "-p", "no:xdist")
"""Plugins that happen to be installed here, and would slow pytest-watcher's pytest down."""
WARM_UP = 2
"""Rounds that do not count."""


def prepare(kata: Kata, folder: Path) -> Path:
    """Lay out the kata with its reference; return the file that will be saved again and again."""
    Workspace(folder).start(kata)
    shutil.copytree(kata.folder / "reference", folder / kata.name, dirs_exist_ok=True)
    return folder / kata.name / kata.edits[0]


Moment = Callable[[str], bool]


def showing(*texts: str) -> Moment:
    """The screen has all of these."""
    return lambda screen: all(text in screen for text in texts)


def without(text: str) -> Moment:
    """The screen does not have this any more."""
    return lambda screen: text not in screen


def seconds(terminal: Terminal, file: Path, content: str, *moments: Moment) -> list[float]:
    """Save the file; return the seconds to each of the moments, one after the other."""
    began = time.perf_counter()
    file.write_text(content)
    times = []
    for moment in moments:
        terminal.wait_until(moment)
        times.append(time.perf_counter() - began)
    return times


def rest(terminal: Terminal) -> None:
    """Take in what is still written, until all is quiet."""
    end = time.monotonic() + SETTLE
    while time.monotonic() < end:
        terminal.read(SETTLE / 4)


def measure(kata: Kata, rounds: int) -> tuple[float, float, float]:
    """The medians: right-code verdict, whole verdict, pytest-watcher."""
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = Path(folder, "ours"), Path(folder, "theirs")
        my_file, other_file = prepare(kata, ours), prepare(kata, theirs)
        text = my_file.read_text()
        path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
        environment = {**os.environ, "MOCKKATA_WORKSPACE": str(ours), "HOME": folder, "PATH": path}
        mockkata = Terminal(
            [sys.executable, "-m", "mockkata", "watch", kata.name], folder=ours, environment=environment
        )
        watcher = Terminal(
            [sys.executable, "-m", "pytest_watcher", "--now", "--clear", ".", *WITHOUT_OURS],
            folder=theirs / kata.name,
            environment=environment,
        )
        with mockkata, watcher:
            mockkata.wait_for("in any order")
            watcher.wait_for("passed in")
            row = next(line for line in mockkata.text.splitlines() if "pass on the right code" in line)
            right, whole, summary = row.strip(), "in any order", f"{row.split()[-2]} passed in"
            rounds_told = []
            for number in range(WARM_UP + rounds):
                content = f"{text}\n# {number}\n"
                for terminal in (mockkata, watcher):
                    rest(terminal)
                _, to_right, to_whole = seconds(
                    mockkata, my_file, content, without(whole), showing(right), showing(right, whole)
                )
                for terminal in (mockkata, watcher):
                    rest(terminal)
                _, to_other = seconds(watcher, other_file, content, without(summary), showing(summary))
                rounds_told.append((to_right, to_whole, to_other))
    right_times, whole_times, other_times = zip(*rounds_told[WARM_UP:], strict=True)
    return statistics.median(right_times), statistics.median(whole_times), statistics.median(other_times)


def main() -> None:
    """Print the table; exit with 1 when a goal is missed."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    pack = load_pack(built_in_pack())
    names = sys.argv[2:] or KATAS
    print(f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    print(*(f"{name} {version(name)}" for name in ("pytest", "pytest-watcher", "moto")), f"{rounds} rounds", sep=", ")
    print(f"{'kata':<20}{'right':>8}{'whole':>8}{'watcher':>9}{'right/w':>9}{'whole/w':>9}")
    reached = True
    for name in names:
        right, whole, other = measure(pack.find(name), rounds)
        reached &= right <= RIGHT_GOAL * other and whole <= WHOLE_GOAL * other
        columns = f"{right * 1000:8.0f}{whole * 1000:8.0f}{other * 1000:9.0f}{right / other:9.2f}{whole / other:9.2f}"
        print(f"{name:<20}{columns}", flush=True)
    print(f"goals: at most {RIGHT_GOAL} and {WHOLE_GOAL}")
    sys.exit(not reached)


if __name__ == "__main__":
    main()
