"""If these fail, a learner's work can get lost, or the workspace is not found."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

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
