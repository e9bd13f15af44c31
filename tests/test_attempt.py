"""If these fail, a check does not tell the mistake it found, or does not remember it."""

import errno
import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from mockkata import attempt, journal
from mockkata.catalogue import Kata
from mockkata.outcomes import SoFar, Verdict
from mockkata.workspace import Workspace
from tests.support import SOUND, Dojo, Shell

KATA = "patch-where-used"
PITFALL = "patch-source-not-use"


@pytest.fixture
def begun(mockkata: Shell) -> Shell:
    """The program, with a kata laid out whose skeleton makes a known mistake."""
    assert mockkata("start", KATA).code == 0
    return mockkata


def test_the_mistake_is_told_with_ones_own_line_and_where_to_read_on(begun: Shell) -> None:
    done = begun("check")
    told = " ".join(done.out.split())
    assert done.code == 1
    assert "You patched requests.get" in told
    assert '@patch("requests.get")' in told
    assert f"mockkata guide {PITFALL}" in told
    assert "mockkata check --explain" in told
    assert begun("guide", PITFALL).out.startswith("# Patched where it is defined")


def test_explain_shows_what_it_rests_on(begun: Shell) -> None:
    told = " ".join(begun("check", "--explain").out.split())
    assert "were the same object" in told
    assert "check --explain" not in told


def test_the_journal_remembers_the_mistake(begun: Shell) -> None:
    begun("check")
    last = (begun.place / "workspace" / ".mockkata" / "journal.jsonl").read_text().splitlines()[-1]
    assert json.loads(last)["pitfalls"][0] == PITFALL


def test_json_tells_it_too(begun: Shell) -> None:
    verdict = json.loads(begun("check", "--format", "json").out)
    first = verdict["diagnoses"][0]
    assert (first["pitfall"], first["sure"], first["file"]) == (PITFALL, True, "tests/test_weather.py")
    assert first["code"] == '@patch("requests.get")'


@pytest.fixture
def solved(tmp_path: Path, kata: Kata) -> Workspace:
    """A workspace in which the tiny kata is solved, and was not checked yet."""
    workspace = Workspace(tmp_path / "workspace")
    (workspace.start(kata).folder / kata.edits[0]).write_text(SOUND)
    return workspace


def test_a_sound_verdict_is_on_the_disk_before_anybody_is_told(
    solved: Workspace, kata: Kata, dojo: Dojo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise a learner sees that a kata is solved, the power fails, and it is not."""
    events: list[tuple[journal.Event, ...]] = []
    append = journal.append

    def listen(path: Path, *added: journal.Event) -> None:
        append(path, *added)
        events.append(added)

    told: list[bool] = []

    def tell(news: SoFar | Verdict) -> None:
        if isinstance(news, Verdict):
            told.append(kata.name in journal.read(solved.journal).solved)

    monkeypatch.setattr(journal, "append", listen)
    for newly_solved in (True, False):
        done = attempt.check(kata, solved, dojo.runner, dojo.executor, tell)
        assert (done.verdict.sound, done.newly_solved, done.notes) == (True, newly_solved, ())
    assert told == [True, True]
    assert [[type(event) for event in added] for added in events] == [
        [journal.Checked, journal.Solved],
        [journal.Checked],
    ]


def test_a_sound_verdict_that_cannot_be_remembered_is_told_all_the_same(
    solved: Workspace, kata: Kata, dojo: Dojo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise a full disk costs the verdict, or the learner is not told that it will be asked for again."""
    told: list[SoFar | Verdict] = []
    write = os.write
    place = solved.journal.parent.stat().st_dev

    def refuse(descriptor: int, data: bytes) -> int:
        seen = os.fstat(descriptor)
        if seen.st_dev == place and solved.journal.exists() and seen.st_ino == solved.journal.stat().st_ino:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(descriptor, data)

    monkeypatch.setattr(os, "write", refuse)
    done = attempt.check(kata, solved, dojo.runner, dojo.executor, told.append)
    assert (done.verdict.sound, told[-1]) == (True, done.verdict)
    assert "This is not in the journal." in done.notes[0]
    assert "No space left on device" in done.notes[0]
    monkeypatch.undo()
    again = attempt.check(kata, solved, dojo.runner, dojo.executor)
    assert (again.newly_solved, again.notes) == (True, ())


def test_a_workspace_that_is_moved_during_a_check_is_not_made_again_in_its_old_place(
    solved: Workspace, kata: Kata, dojo: Dojo, tmp_path: Path
) -> None:
    """Otherwise an empty workspace stands in the way when the learner moves it back."""

    def move(_: Any) -> None:
        if solved.root.exists():
            shutil.move(solved.root, tmp_path / "elsewhere")

    done = attempt.check(kata, solved, dojo.runner, dojo.executor, move)
    assert done.verdict.sound
    assert "is not there any more" in done.notes[0]
    assert not solved.root.exists()


def test_a_kata_whose_reset_was_cut_short_is_found_again(begun: Shell) -> None:
    """Otherwise the learner is told that it was never started, and takes the work for lost."""
    workspace = begun.place / "workspace"
    kept = workspace / ".mockkata" / "kept" / KATA / "2026-05-04T03-02-01-000000"
    kept.parent.mkdir(parents=True)
    (workspace / KATA).rename(kept)
    for command, code in (("check", 3), ("reset", 3), ((), 0)):
        done = begun(*([command] if command else ()))
        told = "".join(done.err.split())
        assert (done.code, str(kept) in told, f"mockkatastart{KATA}" in told) == (code, True, True)
    assert f"Your earlier work on it is kept in {kept.relative_to(begun.place)}" in begun("start", KATA).out
    assert begun("check").code == 1
    assert "earlier work" not in begun("start", KATA).out
