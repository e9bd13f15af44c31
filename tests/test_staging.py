"""If these fail, a suite run sees other files than it should, or a bug is planted where nobody expects it."""

import re
from pathlib import Path

import pytest

from mockkata.catalogue import Bug, Kata
from mockkata.disk import COUNT_LIMIT, SIZE_LIMIT, TEXT_LIMIT
from mockkata.errors import KataError, WorkspaceError
from mockkata.judging.staging import Submission, change, read_submission, submit
from tests.support import SOUND, tiny

PROGRAM = "myapp/greeting.py"


def planted(kata: Kata, program: str | bytes, find: str, replace: str = "here") -> bytes:
    """The program with a bug in it."""
    content = program.encode() if isinstance(program, str) else program
    submission = Submission({**kata.given, PROGRAM: content}, ())
    return change(kata, submission, Bug(name="bug", file=PROGRAM, find=find, replace=replace))[PROGRAM]


@pytest.mark.parametrize(
    ("program", "find"),
    [
        (f"x = '{'a' * 100_000}'", "(a+)+$"),
        (f"x = '{'a' * 100_000}'", "(a|aa)*b"),
        ("ab" * 400_000, "(.*)(.*)(.*)(.*)(.*)[^ab]\\1\\2"),
    ],
)
def test_a_regular_expression_means_itself(kata: Kata, program: str, find: str) -> None:
    """Without it, a `find` could be made that takes for ever, or plants its bug somewhere else."""
    with pytest.raises(KataError, match="occurs 0 times"):
        planted(kata, program, find)
    assert planted(kata, f"{program}\n# {find}\n", find) == f"{program}\n# here\n".encode()


def test_a_replacement_means_itself(kata: Kata) -> None:
    r"""Without it, a `\1` or a `{}` in a bug would come out as something else."""
    assert planted(kata, "a = b", "b", r"\1 {} %s \g<0>") == rb"a = \1 {} %s \g<0>"


@pytest.mark.parametrize(
    ("program", "find", "told"),
    [("aaa", "aa", "2 times"), ("abababa", "aba", "3 times"), ("a" * TEXT_LIMIT, "a" * 60_000, "10 times or more")],
)
def test_places_that_overlap_are_counted(kata: Kata, program: str, find: str, told: str) -> None:
    """Without it, a bug that fits in two places would be planted in the first; or counting them would take for ever."""
    with pytest.raises(KataError, match=f"occurs {told}"):
        planted(kata, program, find)


def test_a_text_that_almost_occurs_takes_no_time(kata: Kata) -> None:
    """Without it, a long `find` that fits nearly everywhere could stop the judge."""
    with pytest.raises(KataError, match="occurs 0 times"):
        planted(kata, "a" * TEXT_LIMIT, "a" * 30_000 + "b" + "a" * 30_000)


@pytest.mark.parametrize(
    ("program", "told"),
    [(b"caf\xe9", "is not UTF-8"), (b"a" * (TEXT_LIMIT + 1), "is larger than 1 MiB, too large for 'bug'")],
)
def test_a_bug_needs_a_text_of_ordinary_length(kata: Kata, program: bytes, told: str) -> None:
    """Without it, a program that is none would be a traceback, or a hundred copies of it in memory."""
    with pytest.raises(KataError, match=f"skeleton/{PROGRAM} {re.escape(told)}"):
        planted(kata, program, "a")


def test_a_bug_in_a_file_that_was_not_handed_in_is_told(kata: Kata) -> None:
    """Without it, a bug in the learner's own file would be a traceback once the learner renames that file."""
    bug = Bug(name="bug", file="tests/test_greeting.py", find="a", replace="b")
    with pytest.raises(KataError, match=r"'bug' is in tests/test_greeting\.py, which was not handed in"):
        change(kata, submit(kata, {"tests/test_mine.py": b""}), bug)


@pytest.mark.parametrize(
    ("path", "changed"),
    [
        ("myapp", ("myapp/greeting.py",)),
        ("myapp/greeting.py/x.py", ("myapp/greeting.py",)),
        ("pytest.ini/a/b.py", ("pytest.ini",)),
    ],
)
def test_what_stands_in_the_way_of_a_given_file_is_left_out(kata: Kata, path: str, changed: tuple[str, ...]) -> None:
    """Without it, a file where a folder should be would end the check with an error nobody can read."""
    submission = submit(kata, {path: b"x", "tests/test_greeting.py": b""})
    assert submission.changed_given_files == changed
    assert submission.learner_files == ("tests/test_greeting.py",)


def test_a_configuration_that_pytest_would_prefer_is_left_out(kata: Kata) -> None:
    """Pytest 9 reads pytest.toml and not pytest.ini where both are there."""
    submission = submit(kata, {kata.edits[0]: SOUND.encode(), "pytest.toml": b"[pytest]\naddopts = ['--co']\n"})
    assert "pytest.toml" not in submission.files
    assert submission.changed_given_files == ("pytest.ini",)


def test_a_file_in_place_of_the_hidden_checks_is_left_out(tmp_path: Path) -> None:
    """Without it, a learner's file called ``checks`` would stop the judge."""
    kata = tiny(tmp_path)
    (kata.folder / "checks").mkdir()
    (kata.folder / "checks/test_hidden.py").write_text("def test_it(): pass\n")
    submission = submit(kata, {"checks": b"x", "checks/test_more.py": b"", "tests/test_greeting.py": b""})
    assert submission.learner_files == ("checks/test_more.py", "tests/test_greeting.py")
    assert submission.changed_given_files == ()


def test_the_learners_links_lead_nowhere(kata: Kata, tmp_path: Path) -> None:
    """Without it, a file from elsewhere on the learner's disk could be copied and judged."""
    (tmp_path / "beside").mkdir()
    (tmp_path / "beside/test_x.py").write_text("beside")
    folder = tmp_path / "mine"
    (folder / "tests").mkdir(parents=True)
    (folder / "tests/test_greeting.py").write_text(SOUND)
    (folder / "tests/test_link.py").symlink_to(tmp_path / "beside/test_x.py")
    (folder / "more").symlink_to(tmp_path / "beside")
    assert read_submission(kata, folder).learner_files == ("tests/test_greeting.py",)


@pytest.mark.parametrize("too_much", ["files", "bytes"])
def test_a_folder_that_holds_more_than_a_kata_needs_is_not_read(kata: Kata, tmp_path: Path, too_much: str) -> None:
    """Without it, a data set or a whole environment in the folder would be copied for every suite run."""
    if too_much == "files":
        for number in range(COUNT_LIMIT + 1):
            (tmp_path / f"{number}.txt").touch()
    else:
        with (tmp_path / "large").open("wb") as file:
            file.truncate(SIZE_LIMIT + 1)
    with pytest.raises(WorkspaceError, match="more than a kata needs") as caught:
        read_submission(kata, tmp_path)
    assert "Move what does not belong" in caught.value.hint


def test_a_file_that_cannot_be_read_is_told(kata: Kata, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it, a file of somebody else's in the folder would be a traceback; root, who may read all, is told so."""
    (tmp_path / "test_a.py").write_text("def test_a(): pass")

    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(WorkspaceError, match=r"test_a\.py cannot be read: Permission denied"):
        read_submission(kata, tmp_path)
