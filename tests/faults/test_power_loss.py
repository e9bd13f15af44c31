"""If these fail, a program that is killed costs a learner's file, a solved kata, or leaves half a file or a process."""

import ctypes
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from mockkata import attempt, journal
from mockkata.catalogue import Kata, Pack, load_pack
from mockkata.cli.session import Session
from mockkata.outcomes import RunEnd, SoFar, SuiteResult, Verdict, VerdictKind
from mockkata.rendering.verdict import HEADLINES
from mockkata.workspace import Workspace
from tests.support import Shell, write_pack

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is forked for each kill")

KILLS = 1000
KILLS_OF_ONE_WORKSPACE = 50
LONGEST_MS = 12
"""Milliseconds after which a process is killed at the latest: some ten operations."""
SEED = int(os.environ.get("MOCKKATA_TEST_SEED", "20260504"))
KATA = "first-mock"
FILE = "tests/test_greeting.py"


def skeleton(kata: Kata) -> dict[str, bytes]:
    """What `start` lays out."""
    return {**kata.skeleton, "README.md": kata.lesson.encode()}


class Learner:
    """Does one thing after the other, and says so as soon as it is done; runs until it is killed."""

    def __init__(self, root: Path, pack: Pack, pipe: int, seed: int) -> None:
        self._session = Session(root, pack=pack, place=root.parent)
        self._kata = pack.katas[0]
        self._pipe = pipe
        self._random = random.Random(seed)  # noqa: S311 - to be repeated, as all of them here
        self._number = seed * 1000

    def go_on(self) -> None:
        """Never returns."""
        actions = [self.start, self.write, self.edit, self.edit, self.hint, self.reset, self.check, self.watch]
        self.start()
        while True:
            self._number += 1
            self._random.choice(actions)()

    def say(self, what: str, value: object) -> None:
        """This is done, and must never be lost."""
        os.write(self._pipe, json.dumps([what, value]).encode() + b"\n")

    def start(self) -> None:
        """As `mockkata start`."""
        self._session.start(self._kata)
        self.say("started", self._number)

    def write(self) -> None:
        """The learner saves a file of their own."""
        self._save(f"notes-{self._number}.txt")

    def edit(self) -> None:
        """The learner saves the tests; once after each reset, so that nothing but a reset may take them away."""
        path = self._kata.edits[0]
        if (self._session.workspace.folder(self._kata) / path).read_bytes() == self._kata.skeleton[path]:
            self._save(path)

    def _save(self, path: str) -> None:
        place = self._session.workspace.folder(self._kata) / path
        content = f"# mine {self._number}\n" * 100
        beside = place.with_suffix(".saving")
        beside.write_text(content)
        beside.replace(place)
        self.say("saved", [Path(path).name, content])

    def hint(self) -> None:
        """As `mockkata hint`."""
        self._session.next_hint(self._kata)
        self.say("hint", self._number)

    def reset(self) -> None:
        """As `mockkata reset`."""
        self.say("reset", self._session.reset(self._kata).name)

    def check(self) -> None:
        """As `mockkata check`, with a judge that knows the answer."""
        kind = self._random.choice([VerdictKind.SOUND, VerdictKind.WEAK])
        verdict = Verdict("tiny", kind, SuiteResult(RunEnd.FINISHED), seconds=float(self._number))
        patched: Any = attempt
        patched.judge = lambda *_, **__: verdict
        patched.explain = lambda *_: ()
        unused: Any = SimpleNamespace(run=None, observe=None)
        done = attempt.check(self._kata, self._session.workspace, unused, unused, self._hear)
        assert done.notes == ()
        self.say("checked", self._number)

    def watch(self) -> None:
        """As an attempt of `mockkata watch`, which has a thread of its own."""
        with ThreadPoolExecutor(1) as thread:
            thread.submit(self.check).result()

    def _hear(self, news: SoFar | Verdict) -> None:
        if isinstance(news, Verdict) and news.sound:
            self.say("told that it is solved", self._number)


@dataclass
class Promised:
    """What was said to be done in one workspace."""

    done: dict[str, list[Any]] = field(default_factory=dict)

    def take_in(self, lines: bytes) -> None:
        """Note what a learner said before they were killed."""
        for line in lines.splitlines():
            what, value = json.loads(line)
            self.done.setdefault(what, []).append(value)


def kill_one(root: Path, pack: Pack, seed: int) -> bytes:
    """Let a learner work and kill them in the middle of it; return what they said."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.close(reading)
            Learner(root, pack, writing, seed).go_on()
        except BaseException as fault:  # noqa: BLE001 - the parent tells it
            os.write(writing, json.dumps(["fault", repr(fault)]).encode() + b"\n")
        finally:
            os._exit(1)
    os.close(writing)
    time.sleep(random.Random(seed).uniform(0, LONGEST_MS) / 1000)  # noqa: S311
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as said:
        return said.read()


def assert_kept(root: Path, kata: Kata, promised: Promised) -> None:
    """All that was promised is there, and nothing is half-written."""
    done = promised.done
    assert "fault" not in done, done["fault"]
    workspace = Workspace(root)
    progress = journal.read(workspace.journal)
    lines = workspace.journal.read_bytes().split(b"\n") if workspace.journal.exists() else []
    events = [json.loads(line) for number, line in enumerate(lines, 1) if line and number not in progress.unreadable]
    seconds = [int(event["seconds"]) for event in events if event["event"] == "checked"]
    assert set(done.get("checked", ())) | set(done.get("told that it is solved", ())) <= set(seconds)
    assert (kata.name in progress.solved) >= bool(done.get("told that it is solved"))
    names = [event["event"] for event in events]
    assert (names.count("started"), names.count("hint")) >= (len(done.get("started", ())), 0)
    assert names.count("hint") >= len(done.get("hint", ()))
    assert set(done.get("reset", ())) <= {event["kept"] for event in events if event["event"] == "reset"}
    kept = root / ".mockkata" / "kept" / kata.name
    places = [root / kata.name, *(kept.iterdir() if kept.is_dir() else ())]
    found = {}
    for place in places:
        for path in place.rglob("*.*"):
            if path.is_file() and path.suffix != ".saving":
                name, content = path.relative_to(place).as_posix(), path.read_bytes()
                found[path.name, content.decode()] = True
                assert content == skeleton(kata).get(name) or content.startswith(b"# mine "), path
    assert {(name, content) for name, content in done.get("saved", ())} <= found.keys()
    Workspace(root).start(kata)
    assert {path for path in skeleton(kata) if (root / kata.name / path).is_file()} == set(skeleton(kata))
    assert {path.name for path in (root / ".mockkata").iterdir()} <= {"journal.jsonl", "kept"}


def kill_many(folders: list[str]) -> None:
    """Kill again and again, and look after each time; in a process without threads, for it forks."""
    for number in range(0, KILLS, KILLS_OF_ONE_WORKSPACE):
        with tempfile.TemporaryDirectory(dir=folders[number % len(folders)]) as folder:
            pack = load_pack(write_pack(Path(folder, "pack")))
            root, promised = Path(folder, "workspace"), Promised()
            for one in range(KILLS_OF_ONE_WORKSPACE):
                promised.take_in(kill_one(root, pack, SEED + number + one))
                assert_kept(root, pack.katas[0], promised)
            for what, values in promised.done.items():
                print(what, len(values))  # noqa: T201 - the test counts them


@pytest.mark.fault(
    "(power is lost, 1,000 times, while katas are started, reset, checked and watched)",
    "no file and no event that was acknowledged is lost; the next `start` completes",
)
def test_a_thousand_kills_cost_nothing(tmp_path: Path) -> None:
    """Otherwise there is a moment at which power loss takes a file, an event, or leaves half of one."""
    print(f"MOCKKATA_TEST_SEED={SEED}")  # noqa: T201 - to repeat it
    folders = [tmp_path, *([Path("/dev/shm")] * 3 if os.access("/dev/shm", os.W_OK) else [])]  # noqa: S108 - no disk to wait for
    code = "import sys; from tests.faults.test_power_loss import kill_many; kill_many(sys.argv[1:])"
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, *map(str, folders)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    count: dict[str, int] = {}
    for line in done.stdout.splitlines():
        what, _, number = line.rpartition(" ")
        count[what] = count.get(what, 0) + int(number)
    assert count.keys() == {"started", "saved", "hint", "reset", "checked", "told that it is solved"}
    assert min(count.values()) > 20, "they were killed before they did anything"


@contextmanager
def adopting() -> Iterator[Callable[[], set[int]]]:
    """Become the parent of every orphan below; gives a look at the processes that are left of them."""
    if not sys.platform.startswith("linux"):
        yield set
        return
    set_child_subreaper = 36
    libc = ctypes.CDLL(None, use_errno=True)
    assert libc.prctl(set_child_subreaper, 1, 0, 0, 0) == 0
    before = children()

    def left() -> set[int]:
        for pid in children() - before:
            os.waitpid(pid, os.WNOHANG)
        return children() - before

    try:
        yield left
    finally:
        libc.prctl(set_child_subreaper, 0, 0, 0, 0)


def children() -> set[int]:
    """The processes whose parent this one is."""
    lists = Path("/proc/self/task").glob("*/children")
    return {int(pid) for found in lists for pid in found.read_text().split()}


def wait_for(condition: Callable[[], bool], what: str) -> None:
    """Wait until the condition holds; fail after a minute."""
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline, f"waited for too long: {what}"
        time.sleep(0.02)


@pytest.mark.fault(
    "(the program is killed, ended or interrupted in `start`, `reset` or `check`)",
    "the work is kept; no process, no traceback",
)
@pytest.mark.parametrize(
    ("number", "times"), [(signal.SIGKILL, 20), (signal.SIGTERM, 6), (signal.SIGINT, 6)], ids=lambda value: f"{value}"
)
def test_the_program_itself_is_killed_or_interrupted(
    mockkata: Shell, pack: Pack, number: signal.Signals, times: int
) -> None:
    """Otherwise an ended program leaves processes behind, loses work, shows a traceback, or stops the next one."""
    chance = random.Random(SEED)  # noqa: S311
    print(f"MOCKKATA_TEST_SEED={SEED}")  # noqa: T201 - to repeat it
    kata = pack.find(KATA)
    folder = mockkata.place / "workspace" / KATA
    with adopting() as left:
        for one in range(times):
            command = ("start", "reset", "check")[one % 3]
            mine = f"# my own work, {one}\n".encode()
            if command != "start":
                (folder / FILE).write_bytes(mine)
            program = subprocess.Popen(
                [sys.executable, "-m", "mockkata", command, KATA],
                cwd=mockkata.place,
                env=mockkata.environment(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
            )
            started = 0.15 if number == signal.SIGINT else 0.0
            time.sleep(started + chance.uniform(0.0, 0.9 if command == "check" else 0.3))
            program.send_signal(number)
            err = program.communicate(timeout=60)[1]
            assert program.returncode in {-number, 130, 0, 1}, err
            assert b"Traceback" not in err or b"init_import_site" in err, "Python itself shows one before it is ready"
            wait_for(lambda: not left(), "processes are left over")
            if command != "start":
                kept = folder.parent.glob(f".mockkata/kept/{KATA}/*/{FILE}")
                assert mine in [path.read_bytes() for path in (folder / FILE, *kept) if path.exists()]
            assert mockkata("start", KATA).code == 0
            assert {path for path in skeleton(kata) if (folder / path).is_file()} == set(skeleton(kata))
            if command == "check":
                shutil.rmtree(folder)  # so that the next start has something to do
    assert journal.read(mockkata.place / "workspace" / ".mockkata" / "journal.jsonl").unreadable == ()


def verdicts_in(output: Path) -> list[str]:
    """The verdicts that were told there."""
    return re.findall("|".join(map(re.escape, HEADLINES.values())), output.read_text())


@pytest.mark.fault("(two checks and a watch work in one workspace)", "every verdict is in the journal, no line torn")
def test_two_checks_and_a_watch_at_once(mockkata: Shell, pack: Pack, tmp_path: Path) -> None:
    """Otherwise they tear each other's lines, or a verdict that was told is not in the journal."""
    assert mockkata("start", KATA).code == 0
    folder, rounds = mockkata.place / "workspace" / KATA, 3
    contents = [pack.find(KATA).reference[FILE], b"def test_nothing(): pass\n"]
    output, codes = tmp_path / "output", list[int]()
    with output.open("wb") as file:
        watch = subprocess.Popen(
            [sys.executable, "-m", "mockkata", "watch", KATA],
            cwd=mockkata.place,
            env=mockkata.environment(),
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
        )

    def check_again_and_again() -> None:
        for _ in range(rounds):
            codes.append(mockkata("check", KATA).code)

    checks = [threading.Thread(target=check_again_and_again) for _ in range(2)]
    try:
        wait_for(lambda: bool(verdicts_in(output)), "the first verdict")
        for one in checks:
            one.start()
        for number in range(6):
            beside = folder / "tests" / ".saving"
            beside.write_bytes(contents[number % 2] + b"#" * number)
            beside.replace(folder / FILE)
            time.sleep(0.4)
        for one in checks:
            one.join()
        (folder / FILE).write_bytes(contents[0])
        wait_for(lambda: verdicts_in(output)[-1:] == [HEADLINES[VerdictKind.SOUND]], "the last verdict")
    finally:
        watch.send_signal(signal.SIGTERM)
        watch.wait(60)
    assert set(codes) <= {0, 1}
    told = len(verdicts_in(output)) + len(codes)
    assert told > len(codes) + 1, "the watch told of a save"
    path = folder.parent / ".mockkata" / "journal.jsonl"
    events = [json.loads(line)["event"] for line in path.read_bytes().splitlines()]
    assert journal.read(path).unreadable == ()
    assert events.count("checked") >= told
    assert journal.read(path).solved == {KATA}
