"""If these fail, a learner's work can get lost, or the workspace is not found."""

import errno
import gc
import os
import shutil
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from mockkata import workspace as module
from mockkata.catalogue import Kata
from mockkata.errors import WorkspaceError
from mockkata.workspace import Workspace, locate

NOW = datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path / "here" / "workspace")


def test_start_lays_out_the_skeleton_and_the_lesson(workspace: Workspace, kata: Kata) -> None:
    laid = workspace.start(kata)
    assert not laid.existed
    assert (laid.folder / "README.md").read_text() == kata.lesson
    for path, content in kata.skeleton.items():
        assert (laid.folder / path).read_bytes() == content


def test_start_over_existing_work_brings_back_only_what_is_missing(workspace: Workspace, kata: Kata) -> None:
    folder = workspace.start(kata).folder
    (folder / kata.edits[0]).write_text("mine")
    (folder / "myapp" / "greeting.py").unlink()
    laid = workspace.start(kata)
    assert (laid.existed, laid.written) == (True, ("myapp/greeting.py",))
    assert (folder / kata.edits[0]).read_text() == "mine"


def test_reset_keeps_the_old_work_every_time(workspace: Workspace, kata: Kata) -> None:
    folder = workspace.start(kata).folder
    (folder / kata.edits[0]).write_text("first try")
    (folder / "notes.txt").write_text("my notes")
    kept = workspace.reset(kata, NOW)
    assert (kept / kata.edits[0]).read_text() == "first try"
    assert (kept / "notes.txt").read_text() == "my notes"
    assert (folder / kata.edits[0]).read_bytes() == kata.skeleton[kata.edits[0]]
    (folder / kata.edits[0]).write_text("second try")
    assert workspace.reset(kata, NOW.replace(second=2)) != kept
    assert (kept / kata.edits[0]).read_text() == "first try"


def test_reset_of_a_kata_never_started_is_told(workspace: Workspace, kata: Kata) -> None:
    with pytest.raises(WorkspaceError, match="has not been started"):
        workspace.reset(kata, NOW)


def test_a_file_in_the_way_is_told_and_left_alone(workspace: Workspace, kata: Kata) -> None:
    workspace.root.parent.mkdir()
    workspace.root.write_text("important")
    with pytest.raises(WorkspaceError, match="is a file"):
        workspace.start(kata)
    assert workspace.root.read_text() == "important"


@pytest.mark.parametrize("name", ["tiny", "tiny/tests"])
def test_a_file_where_a_folder_should_be_is_told_and_left_alone(workspace: Workspace, kata: Kata, name: str) -> None:
    blocker = workspace.root / name
    blocker.parent.mkdir(parents=True)
    blocker.write_text("important")
    with pytest.raises(WorkspaceError, match="is a file"):
        workspace.start(kata)
    assert blocker.read_text() == "important"


def test_it_is_found_upwards_and_beside(workspace: Workspace, kata: Kata) -> None:
    folder = workspace.start(kata).folder
    here = workspace.root.parent
    for place in (here, workspace.root, folder, folder / "tests"):
        assert locate(None, place, {}) == workspace
    assert workspace.kata_at(folder / "tests") == "tiny"
    assert workspace.kata_at(workspace.root) is None
    assert workspace.kata_at(here) is None


def test_the_command_line_beats_the_variable_beats_the_place(tmp_path: Path, workspace: Workspace) -> None:
    workspace.make()
    variable = {"MOCKKATA_WORKSPACE": str(tmp_path / "b")}
    assert locate(tmp_path / "a", workspace.root, variable).root == tmp_path / "a"
    assert locate(None, workspace.root, variable).root == tmp_path / "b"
    assert locate(None, tmp_path, {}).root == tmp_path / "workspace"


def skeleton(kata: Kata) -> dict[str, bytes]:
    """What `start` lays out."""
    return {**kata.skeleton, "README.md": kata.lesson.encode()}


def parts(workspace: Workspace) -> list[Path]:
    """What lies beside journal and kept work."""
    return [path for path in (workspace.root / ".mockkata").iterdir() if path.name not in {"journal.jsonl", "kept"}]


def no_space(*_: object, **__: object) -> Any:
    raise OSError(errno.ENOSPC, "No space left on device")


def half_laid(workspace: Workspace, kata: Kata) -> Path:
    """A kata whose lesson is missing."""
    folder = workspace.start(kata).folder
    (folder / "README.md").unlink()
    return folder


def test_what_a_killed_start_left_behind_is_removed_by_the_next(workspace: Workspace, kata: Kata) -> None:
    """Otherwise the workspace fills with halves of files."""
    workspace.make()
    mark = workspace.root / ".mockkata"
    (mark / "part-0123456789abcdef").write_text("half")
    (mark / "part-fedcba9876543210" / "tests").mkdir(parents=True)
    (mark / "part-fedcba9876543210" / "tests" / "test_greeting.py").write_text("half")
    workspace.start(kata)
    assert parts(workspace) == []


def test_a_link_among_what_is_removed_is_not_followed(workspace: Workspace, kata: Kata, tmp_path: Path) -> None:
    """Otherwise something outside the workspace is deleted."""
    workspace.make()
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "file").write_text("important")
    (workspace.root / ".mockkata" / "part-0123456789abcdef").symlink_to(tmp_path / "mine")
    workspace.start(kata)
    assert parts(workspace) == []
    assert (tmp_path / "mine" / "file").read_text() == "important"


@pytest.mark.parametrize("command", ["start", "complete", "reset"])
def test_on_a_full_disk_there_is_nothing_half_written(
    workspace: Workspace, kata: Kata, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    """Otherwise the next start takes half a file for the learner's, or the work is put aside with nothing in its place."""
    if command != "start":
        (half_laid(workspace, kata) / kata.edits[0]).write_text("mine")
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", no_space)
        with pytest.raises(WorkspaceError, match="No space left on device"):
            workspace.reset(kata, NOW) if command == "reset" else workspace.start(kata)
    folder = workspace.folder(kata)
    if command == "start":
        assert not folder.exists()
    else:
        assert (folder / kata.edits[0]).read_text() == "mine"
        assert not (folder / "README.md").exists()
    assert workspace.kept(kata) is None
    assert parts(workspace) == []
    workspace.start(kata)
    assert (folder / "README.md").read_text() == kata.lesson


def no_links(*_: object) -> None:
    raise OSError(errno.EPERM, "Operation not permitted")


@pytest.mark.parametrize("link", [os.link, no_links])
def test_a_file_that_appears_meanwhile_is_not_overwritten(
    workspace: Workspace, kata: Kata, monkeypatch: pytest.MonkeyPatch, link: Callable[[Path, Path], None]
) -> None:
    """Otherwise an editor that saves during `mockkata start` loses what it saved."""
    lesson = half_laid(workspace, kata) / "README.md"

    def save_first(source: Path, target: Path) -> None:
        lesson.write_text("mine")
        link(source, target)

    monkeypatch.setattr(os, "link", save_first)
    assert workspace.start(kata).written == ()
    assert lesson.read_text() == "mine"
    assert parts(workspace) == []


def test_where_there_are_no_links_it_works_too(
    workspace: Workspace, kata: Kata, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise nothing can be started on a memory stick."""
    lesson = half_laid(workspace, kata) / "README.md"
    monkeypatch.setattr(os, "link", no_links)
    assert workspace.start(kata).written == ("README.md",)
    assert lesson.read_text() == kata.lesson


def test_where_there_are_no_links_a_full_disk_leaves_no_half_file(
    workspace: Workspace, kata: Kata, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise the next start takes the half for the learner's file."""
    lesson = half_laid(workspace, kata) / "README.md"
    write = module._write  # noqa: SLF001

    def in_place_only_half(path: Path, content: bytes) -> None:
        write(path, content)
        if path == lesson:
            no_space()

    monkeypatch.setattr(os, "link", no_links)
    monkeypatch.setattr(module, "_write", in_place_only_half)
    with pytest.raises(WorkspaceError, match="No space left"):
        workspace.start(kata)
    assert not lesson.exists()


@pytest.mark.parametrize("taken", ["part", "stage", "folder"])
def test_another_start_at_the_same_time_costs_nothing(
    workspace: Workspace, kata: Kata, monkeypatch: pytest.MonkeyPatch, taken: str
) -> None:
    """Otherwise a watch and a start in two terminals stumble over each other."""
    folder = workspace.folder(kata)
    if taken != "stage":
        half_laid(workspace, kata)
    write = module._write  # noqa: SLF001
    told: list[Path] = []

    def once_with_another(path: Path, content: bytes) -> None:
        write(path, content)
        if not told:
            told.append(path)
            if taken == "folder":
                shutil.rmtree(folder)  # a reset has just put it aside
            else:
                Workspace(workspace.root)._clear()  # noqa: SLF001

    monkeypatch.setattr(module, "_write", once_with_another)
    workspace.start(kata)
    assert told
    assert (folder / "README.md").read_text() == kata.lesson
    assert parts(workspace) == []
    if taken != "folder":
        assert {path: (folder / path).read_bytes() for path in skeleton(kata)} == skeleton(kata)


def test_two_resets_at_the_same_moment_keep_both(workspace: Workspace, kata: Kata) -> None:
    """Otherwise the second one cannot be done, or takes the place of the first."""
    kept = []
    for number in range(3):
        (workspace.start(kata).folder / "notes.txt").write_text(f"{number}")
        kept.append(workspace.reset(kata, NOW))
    assert [(path / "notes.txt").read_text() for path in kept] == ["0", "1", "2"]
    assert workspace.kept(kata) == kept[-1]


@pytest.mark.parametrize("kind", ["file", "folder", "empty folder", "link"])
def test_what_lies_where_the_work_would_be_kept_stays(workspace: Workspace, kata: Kata, kind: str) -> None:
    """Otherwise kept work is replaced by other work."""
    (workspace.start(kata).folder / "notes.txt").write_text("mine")
    place = workspace.root / ".mockkata" / "kept" / kata.name / "2026-05-04T03-02-01-000000"
    place.parent.mkdir(parents=True)
    if kind == "file":
        place.write_text("earlier")
    elif kind == "link":
        place.symlink_to("nowhere")
    else:
        place.mkdir()
        if kind == "folder":
            (place / "notes.txt").write_text("earlier")
    before = place.lstat().st_ino
    kept = workspace.reset(kata, NOW)
    assert kept != place
    assert (kept / "notes.txt").read_text() == "mine"
    assert place.lstat().st_ino == before


def test_a_file_where_kept_work_belongs_is_named_and_nothing_is_moved(workspace: Workspace, kata: Kata) -> None:
    """Otherwise a learner is told to free some space."""
    folder = workspace.start(kata).folder
    (workspace.root / ".mockkata" / "kept").write_text("in the way")
    with pytest.raises(WorkspaceError, match=r"kept.* cannot be made: Not a directory") as caught:
        workspace.reset(kata, NOW)
    assert "Move away what lies in its place" in caught.value.hint
    assert (folder / kata.edits[0]).exists()


def test_an_editor_that_saves_in_the_middle_of_a_reset_loses_nothing(
    workspace: Workspace, kata: Kata, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise the save is overwritten by the skeleton, or the reset stops half-way."""
    folder = workspace.start(kata).folder
    put_aside = Workspace._put_aside  # noqa: SLF001

    def save_then(self: Workspace, moved: Path, now: datetime) -> Path:
        kept = put_aside(self, moved, now)
        (folder / "tests").mkdir(parents=True)
        (folder / kata.edits[0]).write_text("saved meanwhile")
        return kept

    monkeypatch.setattr(Workspace, "_put_aside", save_then)
    workspace.reset(kata, NOW)
    assert (folder / kata.edits[0]).read_text() == "saved meanwhile"
    assert (folder / "README.md").read_text() == kata.lesson


def test_a_reset_that_fails_half_way_puts_the_work_back(
    workspace: Workspace, kata: Kata, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise the learner finds nothing where the work was."""
    folder = workspace.start(kata).folder
    (folder / kata.edits[0]).write_text("mine")
    monkeypatch.setattr(Workspace, "_bring_in", no_space)
    with pytest.raises(WorkspaceError, match="No space left"):
        workspace.reset(kata, NOW)
    assert (folder / kata.edits[0]).read_text() == "mine"
    assert workspace.kept(kata) is None


def test_a_reset_that_was_killed_in_the_middle_says_where_the_work_is(workspace: Workspace, kata: Kata) -> None:
    """Otherwise the learner believes that it is gone."""
    folder = workspace.start(kata).folder
    (folder / "notes.txt").write_text("mine")
    kept = workspace._put_aside(folder, NOW)  # noqa: SLF001
    with pytest.raises(WorkspaceError) as told:
        workspace.reset(kata, NOW)
    assert str(kept) in told.value.hint
    assert f"mockkata start {kata.name}" in told.value.hint
    assert not workspace.start(kata).existed
    assert (kept / "notes.txt").read_text() == "mine"


def interrupted_at(number: int, work: Callable[[], object]) -> bool:
    """Work with Ctrl-C pressed at the ``number``-th line of the workspace's code; tell whether it came to that."""
    left = number

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal left
        if frame.f_code.co_filename != module.__file__:
            return None
        if event == "line":
            left -= 1
            if not left:
                raise KeyboardInterrupt
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    except KeyboardInterrupt:
        return True
    finally:
        sys.settrace(before)
    return False


@pytest.mark.filterwarnings("ignore")  # a file being opened at that moment is closed by the garbage collector
@pytest.mark.parametrize("command", ["start", "complete", "reset"])
def test_ctrl_c_at_any_line_leaves_whole_files_and_all_the_work(
    workspace: Workspace, kata: Kata, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    """Otherwise there is a moment at which Ctrl-C costs work or leaves half a skeleton."""
    monkeypatch.setattr(os, "fsync", lambda _: None)  # slow, and nothing depends on it here
    folder = workspace.folder(kata)
    interrupted, number = True, 0
    while interrupted:
        number += 1
        if command != "start":
            (half_laid(workspace, kata) / kata.edits[0]).write_text("mine")
        work = (lambda: workspace.reset(kata, NOW)) if command == "reset" else (lambda: workspace.start(kata))
        interrupted = interrupted_at(number, work)
        mine = 0
        for place in (folder, *workspace.root.glob(f".mockkata/kept/{kata.name}/*")):
            found = {path: (place / path).read_bytes() for path in skeleton(kata) if (place / path).exists()}
            if found.get(kata.edits[0]) == b"mine":
                del found[kata.edits[0]]
                mine += 1
            assert found.items() <= skeleton(kata).items()
        assert mine == (command != "start")
        workspace.start(kata)
        assert all((folder / path).exists() for path in skeleton(kata))
        assert parts(workspace) == []
        shutil.rmtree(workspace.root)
    assert number > 20, "there are that many lines at least"
    gc.collect()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="this system has no such users")
def test_a_folder_one_may_not_look_into_is_none_of_a_workspace(tmp_path: Path) -> None:
    """Otherwise somebody else's folder called workspace, in the root folder say, ends every command."""
    secret = tmp_path / "workspace"
    (secret / ".mockkata").mkdir(parents=True)
    secret.chmod(0)
    who = os.geteuid()
    if who == 0:
        os.seteuid(65534)  # root may look everywhere
    try:
        found = locate(None, tmp_path, {})
        assert not found.exists
        with pytest.raises(WorkspaceError, match="cannot be written"):
            found.make()
    finally:
        os.seteuid(who)
        secret.chmod(0o700)
    assert found.root == secret


def test_a_home_that_nobody_has_is_no_fault_of_the_program() -> None:
    """Otherwise a mistake in MOCKKATA_WORKSPACE is told as a fault in mockkata."""
    found = locate(None, Path("/"), {"MOCKKATA_WORKSPACE": "~nobody-of-this-name/katas"})
    assert found.root.name == "katas"
