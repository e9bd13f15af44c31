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
from tests.faults.fault import Removal
from tests.faults.test_faults import faults

ONE_BY_ONE = "test_faults.py::test_a_fault_gets_its_verdict_and_costs_nothing"
IN_PYTHON = Removal("judging/warden.py", "raise PermissionError(errno.EACCES", "print(errno.EACCES")
IN_THE_SYSTEM = Removal("judging/sandbox.py", "self.ruleset.enforce()", "pass")
NO_NAMESPACE = Removal("judging/sandbox.py", "if close_network() else []", "if False else []")
NO_OTHER_TRY = Removal("judging/runner.py", "with suppress(NotStarted):", "if True:")
OTHERS = {
    "test_reaching.py::test_no_credentials_are_in_sight": (
        Removal("judging/environment.py", "if key.upper() in KEPT_VARIABLES", ""),
    ),
    "test_reaching.py::test_the_home_directory_is_closed": (IN_PYTHON, IN_THE_SYSTEM),
    "test_reaching.py::test_the_home_directory_is_closed_to_what_a_test_starts": (IN_THE_SYSTEM,),
    "test_reaching.py::test_the_workspace_is_closed": (
        Removal("cli/session.py", "if workspace is not None else ()", "if False else ()"),
        Removal("judging/reach.py", "everything_closed)) == [folder]:", "everything_closed)):"),
        IN_THE_SYSTEM,
    ),
    "test_reaching.py::test_the_environment_of_the_program_is_closed": (IN_THE_SYSTEM, NO_NAMESPACE),
    "test_reaching.py::test_nobody_outside_is_reached": (NO_NAMESPACE,),
    "test_reaching.py::test_strange_addresses_are_refused_in_python": (
        Removal("judging/warden.py", "raise _network_closed(name)", "pass"),
    ),
    "test_reaching.py::test_strange_unix_sockets_are_refused": (
        Removal("judging/warden.py", "raise _network_closed(path)", "pass"),
    ),
    "test_reaching.py::test_the_solution_is_closed": (Removal("judging/runner.py", "pack=run.pack,", ""),),
    "test_reaching.py::test_the_verdict_says_which_guards_were_active": (
        Removal("judging/sandbox.py", "if self.ruleset is not None:", "if False:"),
    ),
    "test_killing.py::test_a_server_that_was_killed_is_replaced": (
        Removal("judging/runner.py", "if server is not None and not server.alive:", "if False:"),
        NO_OTHER_TRY,
    ),
    "test_killing.py::test_a_run_that_somebody_killed_is_run_again": (
        Removal("judging/runner.py", "if not heard.was_killed:", "if True:"),
    ),
    "test_killing.py::test_whoever_is_killed_during_a_check_the_verdict_stands": (NO_OTHER_TRY,),
    "test_killing.py::test_no_room_anywhere": (
        Removal("judging/runner.py", "raise _no_room(error) from error", "raise"),
    ),
    "test_killing.py::test_the_program_without_its_streams": (
        Removal("__main__.py", "    hold_standard_streams()\n", ""),
        Removal("cli/__init__.py", "except OSError as refused:", "except ImportError as refused:"),
    ),
    "test_power_loss.py::test_a_thousand_kills_cost_nothing": (
        Removal("workspace.py", "                folder.rename(kept)", "                shutil.rmtree(folder)"),
    ),
    "test_disks.py::test_check_on_a_full_disk_tells_the_verdict_and_why_it_is_not_remembered": (
        Removal("journal.py", "os.ftruncate(descriptor, size)", "pass"),
    ),
    "test_disks.py::test_something_else_in_the_journals_place": (
        Removal("journal.py", "if not stat.S_ISREG(os.fstat(descriptor).st_mode):", "if False:"),
    ),
    "test_disks.py::test_a_damaged_journal_is_told_in_a_few_words": (
        Removal("journal.py", "except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):", "except KeyError:"),
    ),
    "test_packs.py::test_the_command_refuses_a_hostile_pack_too": (
        Removal("disk.py", "return not text.strip(_PLAIN)", "return True or not text.strip(_PLAIN)"),
    ),
}
"""The guards of the other tests of faults."""

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


def guarded() -> dict[str, tuple[Removal, ...]]:
    """The tests of faults that a guard stands against, by their names, and the guards."""
    own = {f"{ONE_BY_ONE}[{fault.what.replace(' ', '-')}]": fault.without for fault in faults() if fault.without}
    return {**own, **OTHERS}


def is_noticed(test: str, removals: tuple[Removal, ...]) -> bool:
    """Whether a test fails without its guards."""
    processes.inherit_orphans()
    before = processes.children()
    with tempfile.TemporaryDirectory() as folder:
        taken_out(removals, Path(folder))
        done = subprocess.run(
            [sys.executable, "-P", "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", f"tests/faults/{test}"],
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
        if done.returncode not in {0, 1, -signal.SIGKILL} or f"{folder}/mockkata" not in _imported_from(folder):
            raise RuntimeError(done.stdout + done.stderr)
        return done.returncode != 0  # killed: the fault got as far as the test itself


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
    tests = list(guarded().items())
    if wanted.random:
        tests = random.Random(wanted.seed).sample(tests, wanted.random)  # noqa: S311 - as above
        print(f"{len(tests)} of {len(guarded())} chosen with --seed {wanted.seed}")
    idle = 0
    for test, removals in tests:
        noticed = is_noticed(test, removals)
        idle += not noticed
        print("noticed    " if noticed else "NOT NOTICED", test, flush=True)
    return idle


if __name__ == "__main__":
    sys.exit(main())
