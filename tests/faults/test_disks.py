"""If these fail, a full or read-only disk, or something odd in the journal's place, costs work, or shows a traceback.

The real program, on real file systems: small ones in memory, mounted where only the tests and the program see them.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from mockkata import journal
from mockkata.catalogue import Pack
from mockkata.outcomes import VerdictKind
from tests.support import Done, Shell

KATA = "first-mock"
FILE = f"{KATA}/tests/test_greeting.py"
BLOCK = 4096
"""Bytes that the small file system hands out at once."""
SIZE = 96 * 1024
"""Bytes of the small file system: a few katas."""
MINE = b"# my own work\n"
NO_SPACE, READ_ONLY = "No space left on device", "Read-only file system"


@dataclass(frozen=True)
class Disk:
    """A small file system with a workspace on it, in a mount namespace of its own."""

    shell: Shell
    holder: int
    """The process that keeps the namespace alive."""
    inside: Path
    """Where it is mounted, as the program sees it."""

    @property
    def path(self) -> Path:
        """Where it is mounted, as the test sees it."""
        return Path(f"/proc/{self.holder}/root{self.inside}")

    @property
    def workspace(self) -> Path:
        """The learner's folder, as the test sees it."""
        return self.path / "workspace"

    @property
    def journal(self) -> Path:
        """What the program remembers, as the test sees it."""
        return self.workspace / ".mockkata" / "journal.jsonl"

    def command(self, *arguments: str) -> list[str]:
        """How to run something where the file system is mounted."""
        return ["nsenter", f"--target={self.holder}", "--user", "--mount", "--preserve-credentials", *arguments]

    def __call__(self, *arguments: str) -> Done:
        """Run mockkata there."""
        done = subprocess.run(
            self.command(sys.executable, "-m", "mockkata", *arguments),
            cwd="/",
            env=self.environment,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=120,
            check=False,
        )
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    @property
    def environment(self) -> Mapping[str, str]:
        """What the program sees of the environment."""
        return self.shell.environment(MOCKKATA_WORKSPACE=str(self.inside / "workspace"))

    def mount(self, *arguments: str) -> None:
        """Mount something there."""
        subprocess.run(self.command("mount", *arguments), check=True)

    def fill(self) -> None:
        """Leave no room, not even in the journal's last block."""
        if self.journal.exists():
            with self.journal.open("ab") as file:
                file.write(b"\n" * (BLOCK - 20 - file.tell() % BLOCK))
        try:
            with (self.path / "ballast").open("wb", buffering=0) as file:
                while True:
                    file.write(b"x" * BLOCK)
        except OSError:
            pass

    def free(self) -> None:
        """Make room again."""
        (self.path / "ballast").unlink()

    def files(self) -> dict[str, bytes]:
        """All that lies in the workspace."""
        found = (path for path in sorted(self.workspace.rglob("*")) if path.is_file())
        return {path.relative_to(self.workspace).as_posix(): path.read_bytes() for path in found}

    def events(self) -> list[str]:
        """What the journal tells of."""
        return [line.split(b'"')[3].decode() for line in self.journal.read_bytes().split(b"\n") if line]


@pytest.fixture
def disk(mockkata: Shell, tmp_path: Path) -> Iterator[Disk]:
    """An empty one."""
    if any(shutil.which(tool) is None for tool in ("unshare", "nsenter", "mount")):
        pytest.skip("unshare, nsenter and mount are needed to mount a small file system")
    inside = tmp_path / "disk"
    inside.mkdir()
    mount = f'mount -t tmpfs -o size={SIZE} small "$1" && echo mounted && exec cat'
    holder = subprocess.Popen(
        ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mount, "sh", str(inside)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert holder.stdout is not None
    try:
        if holder.stdout.readline() != b"mounted\n":
            pytest.skip(f"nothing may be mounted here: {holder.communicate()[1].decode().strip()}")
        yield Disk(mockkata, holder.pid, inside)
    finally:
        holder.kill()
        holder.communicate()


@pytest.fixture
def begun(disk: Disk) -> Disk:
    """One with a kata on it, and the learner's work."""
    assert disk("start", KATA).code == 0
    (disk.workspace / FILE).write_bytes(MINE)
    return disk


def told(text: str) -> str:
    """What is told, however its lines are broken."""
    return " ".join(text.split())


def refused(done: Done, reason: str) -> bool:
    """Whether it ended with a message for a person, and nothing else."""
    assert "Traceback" not in done.out + done.err
    assert "fault in mockkata" not in done.err
    return done.code == 3 and f"cannot be written: {reason}." in told(done.err)


@pytest.mark.fault(
    "(the disk is full) start", "exit code 3: “cannot be written: No space left on device”; nothing is laid out"
)
def test_start_on_a_full_disk_lays_out_all_or_nothing(disk: Disk) -> None:
    """Otherwise half a kata lies there, and counts as the learner's work."""
    disk.workspace.mkdir()
    disk.fill()
    assert refused(disk("start", KATA), NO_SPACE)
    assert disk.files() == {}
    disk.free()
    assert disk("start", KATA).code == 0
    assert disk.events() == ["started"]


@pytest.mark.fault("(there is room for a part) start", "exit code 3; all or nothing is laid out")
@pytest.mark.parametrize("room", [1, 2, 3, 4])
def test_start_with_room_for_a_part_lays_out_all_or_nothing(disk: Disk, room: int) -> None:
    """Otherwise the first files of a kata lie there without the others."""
    disk.workspace.mkdir()
    disk.fill()
    os.truncate(disk.path / "ballast", (disk.path / "ballast").stat().st_size - room * BLOCK)
    assert refused(disk("start", KATA), NO_SPACE)
    laid_out = {path for path in disk.files() if path.startswith(KATA)}
    assert not [path for path in disk.files() if "part-" in path]
    disk.free()
    assert disk("start", KATA).code == 0
    assert laid_out in (set(), {path for path in disk.files() if path.startswith(KATA)})


@pytest.mark.fault("(the disk is full) start, to bring a file back", "exit code 3; it comes back when there is room")
def test_a_missing_file_on_a_full_disk_comes_back_later(begun: Disk) -> None:
    """Otherwise a half of it comes back, and stays."""
    (begun.workspace / KATA / "README.md").unlink()
    begun.fill()
    before = begun.files()
    assert refused(begun("start", KATA), NO_SPACE)
    assert begun.files() == before
    begun.free()
    assert begun("start", KATA).code == 0
    assert (begun.workspace / KATA / "README.md").exists()
    assert (begun.workspace / FILE).read_bytes() == MINE


@pytest.mark.fault("(the disk is full) check", "the verdict and its exit code: “This is not in the journal.”")
def test_check_on_a_full_disk_tells_the_verdict_and_why_it_is_not_remembered(begun: Disk, pack: Pack) -> None:
    """Otherwise a full disk costs the verdict, or tears the journal."""
    reference = pack.find(KATA).reference["tests/test_greeting.py"]
    for content, code in ((MINE, 1), (reference, 0)):
        (begun.workspace / FILE).write_bytes(content)
        begun.fill()
        before = begun.files()
        done = begun("check", KATA)
        assert (done.code, done.err) == (code, "")
        assert "not in the journal" in told(done.out)
        assert NO_SPACE in told(done.out)
        assert begun.files() == before
        begun.free()
    assert begun("check", KATA).code == 0
    assert begun.events() == ["started", "checked", "solved"]
    assert journal.read(begun.journal).unreadable == ()


@pytest.mark.fault("(the disk is full) hint", "exit code 3; the journal is as it was")
def test_hint_on_a_full_disk_is_told(begun: Disk) -> None:
    """Otherwise half an event stands in the journal."""
    begun.fill()
    before = begun.files()
    assert refused(begun("hint", KATA), NO_SPACE)
    assert begun.files() == before
    begun.free()
    assert "Hint 1 of" in begun("hint", KATA).out
    assert begun.events() == ["started", "hint"]


@pytest.mark.fault("(the disk is full) reset", "exit code 3; the work stays where it is")
def test_reset_on_a_full_disk_leaves_the_work_where_it_is(begun: Disk) -> None:
    """Otherwise the work is put aside and there is no room for the skeleton."""
    begun.fill()
    before = begun.files()
    assert refused(begun("reset", KATA), NO_SPACE)
    assert begun.files() == before
    begun.free()
    assert begun("reset", KATA).code == 0
    kept = [path for path in begun.files() if path.startswith(".mockkata/kept/") and path.endswith(".py")]
    assert MINE in [begun.files()[path] for path in kept]
    assert begun.events() == ["started", "reset"]


@pytest.mark.fault("(there is room for all but the journal) reset", "exit code 3: “Your work is kept in …”")
def test_reset_with_room_for_all_but_the_journal_says_where_the_work_is(begun: Disk) -> None:
    """Otherwise the learner reads of a journal, and not where the work has gone."""
    begun.fill()
    os.truncate(begun.path / "ballast", (begun.path / "ballast").stat().st_size - 8 * BLOCK)
    fillers = [path for path in begun.workspace.rglob("*") if path.is_file() and path != begun.journal]
    needed = sum(path.stat().st_blocks * 512 for path in fillers)
    os.truncate(begun.path / "ballast", (begun.path / "ballast").stat().st_size + 8 * BLOCK - needed)
    with (begun.path / "more").open("wb", buffering=0) as file:  # what truncating made room for in vain
        spare = os.statvfs(begun.path)
        file.write(b"x" * (spare.f_bavail * spare.f_frsize - needed))
    done = begun("reset", KATA)
    assert refused(done, NO_SPACE)
    (kept,) = (begun.workspace / ".mockkata" / "kept" / KATA).iterdir()
    assert f"workspace/.mockkata/kept/{KATA}/{kept.name}" in "".join(done.err.split())
    assert (kept / "tests" / "test_greeting.py").read_bytes() == MINE
    assert begun.events() == ["started"]


@pytest.mark.fault("(the disk is full) watch", "exit code 3: “No space left on device”")
def test_watch_on_a_full_disk_is_told(begun: Disk) -> None:
    """Otherwise it shows a traceback, or tears the journal."""
    begun.fill()
    before = begun.files()
    assert refused(begun("watch", KATA), NO_SPACE)
    assert begun.files() == before


@pytest.mark.fault(
    "(the disk fills up during a watch)", "every verdict, with a note; it is journalled again when there is room"
)
def test_a_disk_that_becomes_full_during_a_watch_costs_no_verdict(begun: Disk, pack: Pack, tmp_path: Path) -> None:
    """Otherwise the watch ends in the middle of a session, and nothing works when there is room again."""
    reference = pack.find(KATA).reference["tests/test_greeting.py"]
    output = tmp_path / "output"
    with output.open("wb") as file:
        watch = subprocess.Popen(
            begun.command(sys.executable, "-m", "mockkata", "watch", KATA),
            cwd="/",
            env=begun.environment,
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
        )
    try:
        wait_for(lambda: "no tests were found" in told(output.read_text()), output)
        begun.fill()
        before = begun.journal.read_bytes()
        write(begun.workspace / FILE, reference)
        wait_for(lambda: "not in the journal" in told(output.read_text()), output)
        assert "These tests do their job." in output.read_text()
        assert begun.journal.read_bytes() == before
        begun.free()
        write(begun.workspace / FILE, b"\n" + reference)
        wait_for(lambda: journal.read(begun.journal).solved == {KATA}, output)
    finally:
        watch.send_signal(signal.SIGTERM)
        watch.wait(60)
    assert "Traceback" not in output.read_text()
    assert journal.read(begun.journal).last_verdict == {KATA: VerdictKind.SOUND}


def write(path: Path, content: bytes) -> None:
    """As an editor does that has room: into the block that the file has."""
    with path.open("r+b") as file:
        file.write(content)
        file.truncate()


def wait_for(condition: Callable[[], bool], output: Path) -> None:
    """Wait until the condition holds; fail after a minute with what was printed."""
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline, output.read_text()
        time.sleep(0.05)


@pytest.mark.fault("(the disk or the journal is read-only)", "exit code 3; check: the verdict, with a note; list: 0")
@pytest.mark.parametrize("what", ["disk", "journal"])
def test_read_only(begun: Disk, what: str) -> None:
    """Otherwise a write-protected stick, or a journal of somebody else's, shows a traceback or costs a verdict."""
    inner = begun.inside / "workspace" / ".mockkata" / "journal.jsonl"
    if what == "journal":
        begun.mount("--bind", str(inner), str(inner))
    begun.mount(
        "-o", "remount,ro" if what == "disk" else "remount,bind,ro", str(begun.inside if what == "disk" else inner)
    )
    before = begun.files()
    for command in ("start", "hint", "watch", *(["reset"] if what == "disk" else [])):
        assert refused(begun(command, KATA), READ_ONLY), command
    done = begun("check", KATA)
    assert (done.code, done.err) == (1, "")
    assert "not in the journal" in told(done.out)
    assert READ_ONLY in told(done.out)
    assert (begun().code, begun("list").code) == (0, 0)
    assert begun.files() == before


@pytest.mark.fault("(the disk is read-only, and there is no workspace)", "start: exit code 3; `mockkata`: 0")
def test_a_read_only_disk_without_a_workspace(disk: Disk) -> None:
    """Otherwise the first command of all shows a traceback."""
    disk.mount("-o", "remount,ro", str(disk.inside))
    assert refused(disk("start", KATA), READ_ONLY)
    assert disk().code == 0


ODD: dict[str, Callable[[Path], None]] = {
    "a folder": Path.mkdir,
    "a named pipe": os.mkfifo if hasattr(os, "mkfifo") else Path.mkdir,
    "a device": lambda path: path.symlink_to("/dev/full"),
    "a link to itself": lambda path: path.symlink_to(path),
    "a link into nowhere": lambda path: path.symlink_to("/nowhere/at/all"),
}
"""What may lie where the journal should be."""


@pytest.mark.fault(
    "(a folder, pipe, device or link lies where the journal should)", "exit code 3; check: the verdict, with a note"
)
@pytest.mark.skipif(os.name == "nt", reason="links and pipes are made otherwise there")
@pytest.mark.parametrize("kind", ODD)
def test_something_else_in_the_journals_place(mockkata: Shell, kind: str) -> None:
    """Otherwise the program hangs, shows a traceback, or keeps a verdict from the learner."""
    assert mockkata("start", KATA).code == 0
    place = mockkata.place / "workspace" / ".mockkata" / "journal.jsonl"
    place.unlink()
    ODD[kind](place)
    for command in ("start", "hint", "reset", "watch"):
        done = mockkata(command, KATA)
        assert (done.code, "Traceback" in done.out + done.err) == (3, False), (command, done)
        assert "journal.jsonlcannotbe" in "".join(done.err.split()), command
    done = mockkata("check", KATA)
    assert (done.code, done.err) == (1, "")
    assert "not in the journal" in told(done.out)
    listed = mockkata("list")
    assert listed.code == (0 if kind == "a link into nowhere" else 3), listed
    kept = list((mockkata.place / "workspace" / ".mockkata" / "kept" / KATA).iterdir())
    assert len(kept) == 1, "the reset was done all the same"


@pytest.mark.fault(
    "(the journal has lines that are damaged, or of a newer mockkata)", "they are told, stay, and cost nothing"
)
@pytest.mark.parametrize("count", [1, 2000])
def test_a_damaged_journal_is_told_in_a_few_words(mockkata: Shell, count: int) -> None:
    """Otherwise nobody learns of the damage, or of nothing else."""
    assert mockkata("start", KATA).code == 0
    path = mockkata.place / "workspace" / ".mockkata" / "journal.jsonl"
    path.write_bytes(path.read_bytes() + b'{"event":"levitated","kata":"first-mock"}\n' * count)
    before = path.read_bytes()
    for command in ([], ["list"]):
        done = mockkata(*command)
        assert done.code == 0
        assert "a newer mockkata wrote them" in done.err
        assert len(done.err) < 400
    assert path.read_bytes() == before
