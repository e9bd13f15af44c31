"""If these fail, a suite run can read what is closed to it, or cannot read what it needs."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import mockkata
from mockkata.judging import landlock
from mockkata.judging.landlock import ALL, LIST, READ
from mockkata.judging.reach import Reach, of_a_run

FOLDERS = ["a", "a/b", "a/b/c", "a/d", "e", "e/f"]
some_folders = st.lists(st.sampled_from(FOLDERS), max_size=3, unique=True)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folders in folders, with a file in each."""
    root = tmp_path_factory.mktemp("tree").resolve()
    for folder in FOLDERS:
        (root / folder).mkdir(parents=True, exist_ok=True)
        (root / folder / "file.txt").write_text(folder)
    return root


def granted(rules: Mapping[str, landlock.Access], file: str, access: landlock.Access) -> bool:
    """Whether Landlock would allow it: a rule for the file, or for a folder above."""
    return any(rules.get(path, landlock.NOTHING) & access for path in (file, *map(str, Path(file).parents)))


@given(closed=some_folders, hidden=some_folders, needed=some_folders, writable=some_folders)
@example(closed=["a", "a/b"], hidden=[], needed=["a/b/c"], writable=[])  # a home in a home, Python in the inner one
@settings(deadline=None, derandomize=True, database=None, max_examples=300)
def test_landlock_allows_what_may_be_read_and_nothing_else(
    tree: Path, closed: list[str], hidden: list[str], needed: list[str], writable: list[str]
) -> None:
    """Two guards with two opinions would be two behaviours on two systems."""

    def paths(names: list[str]) -> tuple[str, ...]:
        return tuple(str(tree / name) for name in names)

    reach = Reach(paths(closed), paths(hidden), paths(needed), paths(writable))
    rules = reach.rules()
    for folder in FOLDERS:
        file = str(tree / folder / "file.txt")
        whole = {name for name in writable if not any(Path(one).is_relative_to(name) for one in (*closed, *hidden))}
        in_writable = any(Path(file).is_relative_to(tree / name) for name in whole)
        assert granted(rules, file, landlock.Access.READ_FILE) == reach.may_read(file)
        assert granted(rules, file, landlock.Access.WRITE_FILE) == (reach.may_read(file) and in_writable)


def test_the_deepest_folder_decides(tmp_path: Path) -> None:
    """A home that is closed, with a virtual environment that is needed, with a pack in it that is hidden."""
    home, environment, pack = (str(tmp_path / name) for name in ("home", "home/venv", "home/venv/lib/katas"))
    reach = Reach((home,), (pack,), (environment,), ())
    assert not reach.may_read(f"{home}/.netrc")
    assert reach.may_read(f"{environment}/lib/module.py")
    assert not reach.may_read(f"{pack}/first/kata.toml")
    assert reach.may_read(f"{home}-of-somebody-else/file")


def test_a_link_opens_nothing(tmp_path: Path) -> None:
    """A rule for a link would be one for where it leads."""
    (tmp_path / "home").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "home")
    closed = str((tmp_path / "home").resolve())
    assert str(tmp_path / "link") not in Reach((closed,), (), (), ()).rules()


def test_a_run_has_python_and_its_own_folders(tmp_path: Path) -> None:
    """Else no test could even be loaded."""
    pack = Path(mockkata.__file__).parent / "katas"
    reach = of_a_run(str(tmp_path), str(pack), (str(Path.home()), "/"))
    assert reach.may_read(os.__file__)
    assert reach.may_read(pytest.__file__)
    assert reach.may_read(sys.executable)
    assert reach.may_read(mockkata.__file__)
    assert granted(reach.rules(), str(tmp_path / "mockkata-x" / "code" / "a.py"), landlock.Access.WRITE_FILE)
    assert not reach.may_read(str(pack / "pack.toml"))
    assert not reach.may_read("/dev/sda")
    assert reach.may_read("/dev/urandom")
    assert not granted(reach.rules(), "/etc/passwd", landlock.Access.WRITE_FILE)
    fixed_name = "/tmp/x"  # noqa: S108 - as many tests have it
    assert granted(of_a_run(str(tmp_path), "", ()).rules(), fixed_name, landlock.Access.WRITE_FILE)


@pytest.mark.skipif(not landlock.version(), reason="the system has no Landlock")
def test_landlock_holds_a_process_and_what_it_starts(tmp_path: Path) -> None:
    """The guard itself, with the rules as they are."""
    for name in ("open", "closed"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file.txt").write_text(name)
    pid = os.fork()
    if pid == 0:  # pragma: no cover - held by Landlock, it can write down nothing
        held = False
        try:
            ruleset = landlock.Ruleset(
                {"/usr": READ | LIST, "/lib": READ, "/lib64": READ, "/bin": READ, str(tmp_path / "open"): ALL}.items()
            )
            ruleset.allow("/nowhere/at/all", ALL)
            ruleset.enforce()
            ruleset.close()
            (tmp_path / "open" / "new.txt").write_text("new")
            for path in (tmp_path / "closed" / "file.txt", tmp_path / "closed" / "new.txt"):
                try:
                    path.write_text("x")
                except PermissionError:
                    held = True
                else:
                    held = False
                    break
            held = held and os.system(f"cat {tmp_path}/closed/file.txt 2>/dev/null") != 0  # noqa: S605
        finally:
            os._exit(0 if held else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert (tmp_path / "open" / "new.txt").read_text() == "new"
    assert (tmp_path / "closed" / "file.txt").read_text() == "closed"


def test_what_the_system_refuses_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a guard that is not there would be told as active."""

    class Refusing:
        @staticmethod
        def syscall(*_: object) -> int:
            return -1

        prctl = syscall

    monkeypatch.setattr(landlock, "_system_calls", Refusing)
    assert landlock.version() == 0
    with pytest.raises(OSError, match="Errno"):
        landlock.Ruleset([])


def test_a_folder_one_may_not_look_into_opens_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What is open in it is not known, so it stays closed."""
    for name in ("open", "closed"):
        (tmp_path / "shut" / name).mkdir(parents=True)
    scandir = os.scandir

    def refuse(folder: str) -> object:
        if folder.endswith("shut"):
            raise PermissionError(13, "Permission denied", folder)
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    rules = Reach((str(tmp_path / "shut" / "closed"),), (), (), ()).rules()
    assert not any(path.startswith(str(tmp_path / "shut")) for path in rules)
