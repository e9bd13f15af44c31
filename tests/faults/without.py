"""Takes guards out of a copy of the program and sees whether the suite notices: who judges the judge.

``python -m tests.faults.without`` takes each guard out in turn; ``--random N`` takes N of them, chosen by ``--seed``.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from tests.faults import processes
from tests.faults.fault import Fault, Removal
from tests.faults.test_faults import faults

HERE = Path(__file__).parent.parent.parent


def taken_out(removals: tuple[Removal, ...], folder: Path) -> None:
    """Write a copy of the package without these guards into ``folder``."""
    shutil.copytree(HERE / "mockkata", folder / "mockkata", ignore=shutil.ignore_patterns("__pycache__"))
    for removal in removals:
        file = folder / "mockkata" / removal.file
        text = file.read_text()
        if text.count(removal.find) < 1:
            message = f"{removal.file} has no longer: {removal.find}"
            raise LookupError(message)
        file.write_text(text.replace(removal.find, removal.replace))


def is_noticed(fault: Fault) -> bool:
    """Whether the fault's test fails without its guard."""
    processes.inherit_orphans()
    before = processes.children()
    with tempfile.TemporaryDirectory() as folder:
        taken_out(fault.without, Path(folder))
        name = fault.what.replace(" ", "-")
        test = f"tests/faults/test_faults.py::test_a_fault_gets_its_verdict_and_costs_nothing[{name}]"
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", test],
            cwd=HERE,
            env={**os.environ, "PYTHONPATH": folder},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        for orphan in processes.children() - before:
            with suppress(ProcessLookupError):
                os.kill(orphan, signal.SIGKILL)
        if done.returncode not in {0, 1} or f"{folder}/mockkata" not in _imported_from(folder):
            raise RuntimeError(done.stdout + done.stderr)
        return done.returncode == 1


def _imported_from(folder: str) -> str:
    code = "import mockkata; print(mockkata.__file__)"
    environment = {**os.environ, "PYTHONPATH": folder}
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout


def main() -> int:
    """Tell of each guard whether it was missed; the exit code is the number of those that were not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--random", type=int, metavar="N", help="take N, chosen at random")
    parser.add_argument("--seed", type=int, default=random.randrange(10_000))  # noqa: S311 - a choice of tests
    wanted = parser.parse_args()
    guarded = [fault for fault in faults() if fault.without]
    if wanted.random:
        guarded = random.Random(wanted.seed).sample(guarded, wanted.random)  # noqa: S311 - as above
        print(f"{len(guarded)} chosen with --seed {wanted.seed}")
    idle = 0
    for fault in guarded:
        noticed = is_noticed(fault)
        idle += not noticed
        print("noticed    " if noticed else "NOT NOTICED", fault.what, flush=True)
    return idle


if __name__ == "__main__":
    sys.exit(main())
