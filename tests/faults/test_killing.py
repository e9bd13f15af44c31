"""If these fail, a process that the system kills, or a disk that is full, bends a verdict or costs the learner something."""

import os
import random
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

import pytest

from mockkata.errors import JudgingError
from mockkata.judging.runner import Runner, SuiteRun
from tests.faults import processes
from tests.faults.conftest import Stall
from tests.support import SOUND

KILLS = 24
FINE = SuiteRun({"tests/test_a.py": b"def test_a(): pass\n"}, learner_files=("tests/test_a.py",))
SLOW = SuiteRun(
    {"tests/test_a.py": b"import time\ndef test_a(): time.sleep(0.5)\n"}, learner_files=("tests/test_a.py",)
)
pytestmark = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs to see processes")


def descendants(pid: int) -> list[int]:
    """All processes below one, nearest first."""
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        with suppress(OSError):
            found += [int(child) for child in task.read_text().split()]
    return found + [further for child in found for further in descendants(child)]


def kill(pid: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


@pytest.mark.fault("(the server is killed between two checks)", "another one is started; the verdict is the same")
@pytest.mark.usefixtures("no_orphans")
def test_a_server_that_was_killed_is_replaced() -> None:
    with Runner() as runner:
        assert runner.run(FINE).passed
        (server,) = runner._servers.values()  # noqa: SLF001 - to kill it
        kill(server._process.pid)  # noqa: SLF001
        assert runner.run(FINE).passed


@pytest.mark.fault("(the server is killed before it has loaded)", "another one is started")
@pytest.mark.usefixtures("no_orphans")
def test_a_server_that_was_killed_at_once_is_replaced() -> None:
    """Its death is noticed whether it took the request or not."""
    for delay in (0.0, 0.05, 0.2):
        with Runner() as runner:
            runner.warm_up()
            (server,) = runner._servers.values()  # noqa: SLF001 - to kill it
            time.sleep(delay)
            kill(server._process.pid)  # noqa: SLF001
            assert runner.run(FINE).passed


@pytest.mark.fault("(the process that runs them, or the one above it, is killed once)", "they are run again")
@pytest.mark.parametrize("generation", [0, 1], ids=["the one above", "the one that runs them"])
@pytest.mark.usefixtures("no_orphans")
def test_a_run_that_somebody_killed_is_run_again(generation: int) -> None:
    """A machine out of memory kills whom it likes; a bug that went unnoticed for that would be a false verdict."""
    with Runner() as runner:
        assert runner.run(FINE).passed
        (server,) = runner._servers.values()  # noqa: SLF001 - to find who is below it
        batch = runner.batch()
        pid = os.fork()
        if pid == 0:  # pragma: no cover - kills from beside
            for _ in range(500):
                below = descendants(server._process.pid)  # noqa: SLF001
                if len(below) > 1:
                    kill(below[generation])
                    break
                time.sleep(0.01)
            os._exit(0)
        result = batch.run(SLOW)
        os.waitpid(pid, 0)
    assert result.passed


@pytest.mark.fault(
    "(any one process of a check is killed at a random moment)", "the verdict stands; no process, no file left"
)
def test_whoever_is_killed_during_a_check_the_verdict_stands(learner: Stall) -> None:
    """Server, supervisor or child, while loading or while running."""
    learner.write({"tests/test_greeting.py": SOUND})
    chance = random.Random(20261123)  # noqa: S311 - moments, no secrets
    before = learner.contents()
    for number in range(KILLS):
        checking = subprocess.Popen(
            learner.command("check", "tiny"),
            cwd=learner.folder / "place",
            env=learner.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        time.sleep(chance.uniform(0.02, 0.6))
        below = descendants(checking.pid)
        if below:
            kill(chance.choice(below))
        out, err = checking.communicate(timeout=120)
        assert (checking.returncode, err) == (0, ""), (number, out, err)
    assert learner.verdicts == ["sound"] * KILLS
    assert learner.contents() == before
    assert list(learner.temporary.iterdir()) == []


@pytest.fixture
def small_disk() -> tuple[str, ...]:
    """A command that runs another one with a small disk for temporary files."""
    script = 'mount -t tmpfs -o size=2m none "$TMPDIR" && exec "$@"'
    wrapper = ("unshare", "-rm", "sh", "-c", script, "sh")
    try:
        tried = subprocess.run(
            [*wrapper, "true"], env={**os.environ, "TMPDIR": "/mnt"}, check=False, capture_output=True
        )
    except FileNotFoundError:
        pytest.skip("there is no unshare")
    if tried.returncode:
        pytest.skip("the system does not let everybody mount")
    return wrapper


@pytest.mark.fault("fill the disk", "`wrong`, exit code 1: “No space left on device”")
def test_tests_that_fill_the_disk(learner: Stall, small_disk: tuple[str, ...]) -> None:
    """They are told, the journal is written, and the room is there again."""
    tests = (
        "def test_fills(tmp_path):\n    with (tmp_path / 'a').open('wb') as file:\n        file.write(bytes(4 << 20))\n"
    )
    learner.write({"tests/test_greeting.py": tests})
    before = learner.contents()
    checked = learner("check", "tiny", wrapper=small_disk)
    assert learner.verdicts == ["wrong"], checked
    assert "No space left on device" in checked.out
    assert checked.code == 1
    assert learner.contents() == before


@pytest.mark.fault("(the folder for temporary files is full)", "another one is taken; the verdict is the same")
def test_no_room_to_lay_the_tests_out(learner: Stall, small_disk: tuple[str, ...]) -> None:
    """A full disk is no verdict."""
    learner.write({"tests/test_greeting.py": SOUND})
    full = (*small_disk, "sh", "-c", 'head -c 4000000 /dev/zero > "$TMPDIR/full" 2>/dev/null; exec "$@"', "sh")
    checked = learner("check", "tiny", wrapper=full)
    assert (checked.code, checked.err) == (0, ""), checked
    assert learner.verdicts == ["sound"]


@pytest.mark.fault("(all folders for temporary files are full)", "exit code 3: “Make room there, or choose another”")
def test_no_room_anywhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    with Runner() as runner, pytest.raises(JudgingError, match="cannot be laid out in") as caught:
        runner.run(FINE)
    assert caught.value.hint.startswith("Make room there, or choose another")
    assert caught.value.exit_code == 3


@pytest.mark.fault("(standard output, error, or both of the program are closed)", "no traceback; the exit code says it")
@pytest.mark.parametrize(
    ("closing", "codes"),
    [
        (">&-", {0}),
        ("2>&-", {0}),
        (">&- 2>&-", {0}),
        ("<&- >&- 2>&-", {0}),
        ("| head -c 1", {0, 1}),  # whether it is still there when the rest comes is a matter of chance
        ("> /dev/full", {3}),
    ],
)
def test_the_program_without_its_streams(learner: Stall, closing: str, codes: set[int]) -> None:
    """A verdict is given, and written down, to nobody too."""
    learner.write({"tests/test_greeting.py": SOUND})
    script = f'set -o pipefail; "$@" {closing}'
    checked = learner("check", "tiny", wrapper=("bash", "-c", script, "bash"))
    assert checked.code in codes, checked
    assert learner.verdicts == ["sound"]
    assert "Traceback" not in checked.err
    assert "fault in mockkata" not in checked.err


def test_orphans_would_be_counted(no_orphans: None) -> None:
    """The count itself: a process in a session of its own, whose parent is gone, is seen."""
    del no_orphans
    before = processes.children()
    program = "import os, time\nif os.fork() == 0:\n    os.setsid()\n    time.sleep(60)"
    subprocess.run(["python3", "-c", program], check=True)
    (orphan,) = processes.children() - before
    kill(orphan)
    assert processes.left_behind(before) == []
