"""If these fail, progress is lost or a damaged journal stops the program."""

import errno
import multiprocessing
import os
import signal
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mockkata import journal
from mockkata.errors import WorkspaceError
from mockkata.outcomes import VerdictKind


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.jsonl"


def test_progress_is_what_happened(path: Path) -> None:
    journal.append(path, journal.Started(kata="a"))
    journal.append(path, journal.Hinted(kata="a", number=2))
    journal.append(path, journal.Checked(kata="a", verdict=VerdictKind.WEAK))
    journal.append(path, journal.Checked(kata="a", verdict=VerdictKind.SOUND))
    journal.append(path, journal.Solved(kata="a"))
    journal.append(path, journal.Started(kata="b"))
    progress = journal.read(path)
    assert (progress.current, progress.solved, progress.hints) == ("b", {"a"}, {"a": 2})
    assert (progress.attempts, progress.last_verdict) == ({"a": 2}, {"a": VerdictKind.SOUND})


def test_no_journal_is_no_progress(path: Path) -> None:
    assert journal.read(path) == journal.Progress()


def test_a_torn_last_line_costs_nothing_else(path: Path) -> None:
    """Power was lost in the middle of a write: what came before and what comes after is still there."""
    journal.append(path, journal.Solved(kata="a"))
    torn = b'{"event":"solv'
    path.write_bytes(path.read_bytes() + torn)
    journal.append(path, journal.Solved(kata="b"))
    progress = journal.read(path)
    assert progress.solved == {"a", "b"}
    assert progress.unreadable == (2,)
    assert torn in path.read_bytes()


UNKNOWN = {
    "an event of a newer version": b'{"event":"levitated","kata":"a"}',
    "a verdict of a newer version": b'{"event":"checked","kata":"a","verdict":"splendid"}',
    "a version with other kinds of values": b'{"event":"hint","kata":["a"],"number":"two"}',
    "not UTF-8": b"\xff\xfe",
    "not UTF-8 inside": b'{"event":"solved","kata":"\xff"}',
    "half a character": b'{"event":"solved","kata":"\\ud800"}',
    "no object": b"[]",
    "not whole": b'{"event":"solved"}',
    "blocks that never reached the disk": b"\x00" * 5000,
    "deeply nested": b"[" * 100_000,
    "deeply nested in an event": b'{"event":"solved","x":' + b"[" * 100_000,
    "huge": b'{"event":"solved","kata":"' + b"a" * (3 << 20) + b'"}',
    "huge, with an event at its beginning": b'{"event":"solved","kata":"b"}' + b" " * (2 << 20) + b"!",
}
"""Lines that are no event, by what they are."""


@pytest.mark.parametrize("line", UNKNOWN.values(), ids=UNKNOWN)
def test_a_line_nobody_knows_is_passed_over_and_kept(path: Path, line: bytes) -> None:
    """Otherwise one odd line ends the program, or is gone when the newer version comes back."""
    path.write_bytes(line + b"\n")
    journal.append(path, journal.Solved(kata="a"))
    assert journal.read(path).solved == {"a"}
    assert journal.read(path).unreadable == (1,)
    assert path.read_bytes().startswith(line)


def test_a_journal_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="cannot be written"):
        journal.append(tmp_path, journal.Started(kata="a"))


def test_a_journal_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="cannot be read"):
        journal.read(tmp_path)


def lines_of(*events: journal.Event) -> bytes:
    """The bytes that these events are in a journal."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "journal.jsonl")
        journal.append(path, *events)
        return path.read_bytes()


def test_events_that_belong_together_are_one_write(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise a program killed between the two has checked a kata and never solved it."""
    writes = []
    write = os.write

    def listen(descriptor: int, data: bytes) -> int:
        writes.append(bytes(data))
        return write(descriptor, data)

    monkeypatch.setattr(os, "write", listen)
    journal.append(path, journal.Checked(kata="a", verdict=VerdictKind.SOUND), journal.Solved(kata="a"))
    assert [data.count(b"\n") for data in writes] == [2]


def test_a_sound_verdict_is_a_solved_kata_even_if_the_line_that_says_so_is_torn(path: Path) -> None:
    """Otherwise power lost in the middle of the second line takes the solved kata away."""
    both = lines_of(journal.Checked(kata="a", verdict=VerdictKind.SOUND), journal.Solved(kata="a"))
    path.write_bytes(both[:-9])
    assert (journal.read(path).solved, journal.read(path).unreadable) == ({"a"}, (2,))


def test_a_disk_that_takes_a_line_piece_by_piece_gets_it_whole(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise the rest of an event is dropped without a word."""
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: write(descriptor, bytes(data)[:7]))
    journal.append(path, journal.Started(kata="a"), journal.Solved(kata="a"))
    assert (journal.read(path).solved, journal.read(path).unreadable) == ({"a"}, ())


@pytest.mark.parametrize("what_fails", ["write", "fsync"])
def test_a_disk_that_is_full_in_the_middle_leaves_the_journal_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch, what_fails: str
) -> None:
    """Otherwise half an event stays in it, or an event that was said to be lost."""
    path.write_bytes(b"torn")
    write = os.write
    taken: list[int] = []

    def refuse(descriptor: int, data: bytes = b"") -> int:
        if what_fails == "fsync" or taken:
            raise OSError(errno.ENOSPC, "No space left on device")
        taken.append(write(descriptor, bytes(data)[:10]))
        return taken[0]

    with monkeypatch.context() as patched:
        patched.setattr(os, what_fails, refuse)
        with pytest.raises(WorkspaceError, match="cannot be written: No space left on device"):
            journal.append(path, journal.Started(kata="a"), journal.Solved(kata="a"))
    assert path.read_bytes() == b"torn"
    journal.append(path, journal.Solved(kata="a"))
    assert journal.read(path).solved == {"a"}


def test_the_disk_knows_of_a_new_journal(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise the file is on the disk and its name is not, when the power fails."""
    flushed = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: flushed.append(os.fstat(descriptor)))
    journal.append(path, journal.Started(kata="a"))
    assert [stat.S_ISDIR(seen.st_mode) for seen in flushed] == [False, True]
    assert [seen.st_ino for seen in flushed] == [path.stat().st_ino, path.parent.stat().st_ino]


fcntl = pytest.importorskip("fcntl") if os.name == "posix" else None


@contextmanager
def taken_by_another(path: Path) -> Iterator[None]:
    """Another process is about to write."""
    assert fcntl is not None
    with path.open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@pytest.mark.skipif(fcntl is None, reason="this system has no such locks")
def test_it_waits_until_another_process_has_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise two checks and a watch tear each other's lines."""
    waits = threading.Event()
    monkeypatch.setattr(journal, "LOCK_PATIENCE", 600.0)
    monkeypatch.setattr("time.sleep", lambda _: waits.set())
    writer = threading.Thread(target=journal.append, args=(path, journal.Solved(kata="a")), daemon=True)
    with taken_by_another(path):
        writer.start()
        assert waits.wait(60)
        assert path.read_bytes() == b""
    writer.join(60)
    assert journal.read(path).solved == {"a"}


@pytest.mark.parametrize("trouble", ["somebody was stopped while writing", "no locks here", "no locks at all"])
def test_without_a_lock_it_goes_on(path: Path, monkeypatch: pytest.MonkeyPatch, trouble: str) -> None:
    """Otherwise a network drive, Windows, or a program stopped by Ctrl-Z takes the journal away."""
    if trouble != "no locks at all" and fcntl is None:
        pytest.skip("this system has no such locks")

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(journal, "LOCK_PATIENCE", 0.0)
    if trouble == "no locks here":
        monkeypatch.setattr("fcntl.flock", refuse)
    elif trouble == "no locks at all":
        monkeypatch.setattr(journal, "fcntl", None)
    with at_most(60), taken_by_another(path) if trouble.startswith("somebody") else nullcontext():
        journal.append(path, journal.Solved(kata="a"))
        assert journal.read(path).solved == {"a"}


def write_many(path: Path, kata: str, times: int) -> None:
    for number in range(times):
        journal.append(path, journal.Hinted(kata=kata, number=number), journal.Solved(kata=f"{kata}-{number}"))


def test_many_processes_write_at_once(path: Path) -> None:
    """Otherwise events get lost, or are mixed with each other."""
    method = multiprocessing.get_context("spawn")
    writers = [method.Process(target=write_many, args=(path, kata, 50)) for kata in "abcd"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    progress = journal.read(path)
    assert progress.unreadable == ()
    assert progress.solved == {f"{kata}-{number}" for kata in "abcd" for number in range(50)}
    events = [line.split(b'"')[3] for line in path.read_bytes().splitlines()]
    assert events == [b"hint", b"solved"] * 200, "what belongs together stands together"


@contextmanager
def at_most(seconds: int) -> Iterator[None]:
    """Fail rather than hang, where the system has such an alarm clock."""
    if not hasattr(signal, "SIGALRM"):
        yield
        return

    def fail(number: int, frame: FrameType | None) -> None:
        pytest.fail("it hangs")

    before = signal.signal(signal.SIGALRM, fail)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_in_its_place_is_told_and_does_not_hang(path: Path) -> None:
    """Otherwise the program waits for ever for somebody at the other end."""
    os.mkfifo(path)
    with at_most(60):
        with pytest.raises(WorkspaceError, match="cannot be read: Not a file"):
            journal.read(path)
        with pytest.raises(WorkspaceError, match="cannot be written: Not a file"):
            journal.append(path, journal.Started(kata="a"))


EVENTS = st.one_of(
    st.builds(journal.Started, kata=st.sampled_from("abc")),
    st.builds(journal.Hinted, kata=st.sampled_from("abc"), number=st.integers(1, 5)),
    st.builds(journal.Checked, kata=st.sampled_from("abc"), verdict=st.sampled_from(VerdictKind)),
    st.builds(journal.Solved, kata=st.sampled_from("abc")),
    st.builds(journal.Reset, kata=st.sampled_from("abc"), kept=st.text()),
)
TEXTS = st.sampled_from(
    [*UNKNOWN.values(), b"\n", b"\r\n", b" ", b"{", b'{"event":', lines_of(journal.Solved(kata="g"))]
)
GARBAGE = st.lists(st.one_of(st.binary(max_size=50), TEXTS), max_size=6).map(b"".join)
some_examples = settings(deadline=None, derandomize=True, database=None, max_examples=100)


@some_examples
@given(garbage=GARBAGE, events=st.lists(EVENTS, max_size=5))
def test_after_any_bytes_at_all_everything_is_found_and_the_bytes_stay(
    garbage: bytes, events: list[journal.Event]
) -> None:
    """Otherwise some damage to the file stops the program, hides later events, or is wiped out."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "journal.jsonl")
        path.write_bytes(garbage)
        before = journal.read(path)
        for event in events:
            journal.append(path, event)
        after = journal.read(path)
        alone = Path(folder, "alone.jsonl")
        alone.write_bytes(b"")
        journal.append(alone, *events)
        told = journal.read(alone)
        assert path.read_bytes().startswith(garbage)
        assert path.read_bytes().endswith(alone.read_bytes())
    assert after.unreadable == before.unreadable
    assert after.solved == before.solved | told.solved
    assert after.last_verdict == before.last_verdict | told.last_verdict
    assert after.current == (told.current if events else before.current)


@some_examples
@given(first=st.lists(EVENTS, max_size=8), second=st.lists(EVENTS, max_size=8))
def test_two_journals_one_after_the_other_tell_of_both(first: list[journal.Event], second: list[journal.Event]) -> None:
    """Otherwise progress depends on more than what happened, and journals cannot be put together."""
    with TemporaryDirectory() as folder:
        a, b, both = (Path(folder, name) for name in ("a", "b", "both"))
        for path, events in ((a, first), (b, second)):
            path.write_bytes(b"")
            journal.append(path, *events)
        both.write_bytes(a.read_bytes() + b.read_bytes())
        one, other, told = (journal.read(path) for path in (a, b, both))
    assert told.solved == one.solved | other.solved
    assert told.last_verdict == one.last_verdict | other.last_verdict
    for kata in "abc":
        assert told.attempts.get(kata, 0) == one.attempts.get(kata, 0) + other.attempts.get(kata, 0)
        assert told.hints.get(kata, 0) == max(one.hints.get(kata, 0), other.hints.get(kata, 0))
    assert told.current == (other.current or one.current)


@some_examples
@given(events=st.lists(EVENTS, min_size=1, max_size=6), data=st.data())
def test_torn_anywhere_it_tells_of_all_whole_lines(events: list[journal.Event], data: st.DataObject) -> None:
    """Otherwise power lost at some byte costs more than the line that was being written."""
    whole = lines_of(*events)
    torn = whole[: data.draw(st.integers(0, len(whole)))]
    with TemporaryDirectory() as folder:
        path, expected = Path(folder, "torn"), Path(folder, "expected")
        path.write_bytes(torn)
        expected.write_bytes(torn[: torn.rfind(b"\n") + 1])
        told, wanted = journal.read(path), journal.read(expected)
    rest = torn[torn.rfind(b"\n") + 1 :]
    if rest.endswith(b"}") and not told.unreadable:
        return  # only the line's end is missing: it counts
    assert told.solved == wanted.solved
    assert told.attempts == wanted.attempts
    assert len(told.unreadable) == bool(rest)
