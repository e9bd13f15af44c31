"""If these fail, progress is lost or a damaged journal stops the program."""

from pathlib import Path

import pytest

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


@pytest.mark.parametrize(
    "line", [b'{"event":"levitated","kata":"a"}', b"\xff\xfe", b"[]", b'{"event":"solved"}', b"\x00\x00"]
)
def test_a_line_nobody_knows_is_passed_over_and_kept(path: Path, line: bytes) -> None:
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
