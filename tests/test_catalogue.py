"""If these fail, katas cannot be read, or a broken one is not told clearly."""

from pathlib import Path

import pytest

from mockkata.catalogue import Pack, load_pack
from mockkata.disk import is_plain_name, is_plain_relative, read_tree
from mockkata.errors import KataError
from tests.support import KATA_TOML, write_pack


def test_the_built_in_pack_loads_in_teaching_order(pack: Pack) -> None:
    names = [kata.name for kata in pack.katas]
    assert names.index("first-mock") < names.index("patch-a-function") < names.index("patch-where-used")
    topics = [topic.name for topic in pack.topics]
    assert (topics[0], topics[1], topics[-1]) == ("doubles", "magicmock", "mastery")
    assert (names[0], len(names)) == ("stub-a-price", 58)


def test_a_kata_carries_its_project_file(tmp_path: Path) -> None:
    """Without it, plain pytest in the workspace would take its settings from whatever project lies above."""
    kata = load_pack(write_pack(tmp_path)).katas[0]
    assert kata.skeleton["pytest.ini"].startswith(b"[pytest]")
    assert set(kata.given) == {"pytest.ini", "myapp/greeting.py"}


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        (KATA_TOML.replace('level = "intro"', 'level = "easyish"'), ["kata.toml", "key level", "easyish"]),
        (KATA_TOML.replace("minutes = 1", 'minutes = "one"'), ["kata.toml", "key minutes", "expected `int`"]),
        (KATA_TOML.replace("learned", "learnt"), ["kata.toml", "learnt"]),
        (KATA_TOML.replace("file =", "fil =", 1), ["kata.toml", "variants[0]", "fil"]),
        (KATA_TOML.replace('edits = ["tests/test_greeting.py"]', 'edits = ["../x.py"]'), ["edits", "../x.py"]),
        (KATA_TOML.replace('file = "myapp/greeting.py"', 'file = "myapp/gone.py"'), ["variants.file", "myapp/gone.py"]),
        (KATA_TOML.replace('topic = "tiny"', 'topic = "big"'), ["topic is 'big'", "'tiny'"]),
        (KATA_TOML + "\nhints = [", ["kata.toml is not valid TOML"]),
        (KATA_TOML.replace('verdict = "weak"', 'verdict = "feeble"'), ["attempts[0].verdict", "feeble"]),
    ],
)
def test_a_broken_kata_names_file_key_and_fault(tmp_path: Path, broken: str, words: list[str]) -> None:
    write_pack(tmp_path, kata_toml=broken)
    with pytest.raises(KataError) as caught:
        load_pack(tmp_path)
    assert all(word in caught.value.message for word in words), caught.value.message
    assert caught.value.hint


def test_a_kata_that_is_not_utf8_is_told(tmp_path: Path) -> None:
    write_pack(tmp_path)
    (tmp_path / "tiny" / "kata.toml").write_bytes(b'title = "\xff"')
    with pytest.raises(KataError, match=r"kata\.toml cannot be read"):
        load_pack(tmp_path)


def test_a_folder_without_pack_toml_is_no_pack(tmp_path: Path) -> None:
    with pytest.raises(KataError, match=r"no pack\.toml"):
        load_pack(tmp_path)


@pytest.mark.parametrize(
    ("gone", "told"),
    [
        ("tiny/kata.toml", "kata.toml does not exist, but .*pack.toml lists 'tiny'"),
        ("tiny/README.md", "README.md does not exist"),
        ("tiny/skeleton/tests/test_greeting.py", "names 'tests/test_greeting.py', which is not a file of skeleton/"),
    ],
)
def test_a_kata_that_lacks_a_file_is_told(tmp_path: Path, gone: str, told: str) -> None:
    (write_pack(tmp_path) / gone).unlink()
    with pytest.raises(KataError, match=told):
        _ = load_pack(tmp_path).katas[0].skeleton


def test_find_takes_a_unique_part(pack: Pack) -> None:
    assert pack.find("sqs-j").name == "sqs-jobs"
    assert pack.topic("magic").title == "Mock and MagicMock"


def test_caches_and_hidden_files_are_no_part_of_a_kata(tmp_path: Path) -> None:
    """An installed package has compiled files next to the sources; they must not reach the workspace."""
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "a.cpython-311.pyc").write_bytes(b"x")
    (tmp_path / ".hidden").symlink_to("/etc/passwd")
    (tmp_path / "real.py").write_text("x")
    assert set(read_tree(tmp_path)) == {"real.py"}


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "..",
        "../x",
        "a/../../x",
        "a//x",
        "a/",
        "./x",
        "a/./x",
        "a/.. /x",
        "C:/x",
        "a\\b",
        "a\0b",
        "a\nb",
        "\x1b[2J",
        "\x9b2J",
        "\u202ex",
        "\udcff",
    ],
)
def test_paths_that_could_leave_the_folder_or_steer_a_terminal_are_refused(path: str) -> None:
    """Without it, a pack could name files of the learner's, here or on Windows."""
    assert not is_plain_relative(path)


@pytest.mark.parametrize("path", ["x", "tests/test_a.py", "a b/c-d_e.f", "münchen/日本.py", ".hidden/x"])
def test_ordinary_paths_are_taken(path: str) -> None:
    """Without it, a kata could not name its files as it likes."""
    assert is_plain_relative(path)


@pytest.mark.parametrize("name", ["", "-", "-a", "A", "a_b", "a/b", "..", "a.b", "ä", "a\n", "a" * 65, "[red]", "²"])
def test_names_that_are_no_plain_words_are_refused(name: str) -> None:
    """Without it, the name of a kata, which is that of a folder in the workspace, could lead out of it."""
    assert not is_plain_name(name)


def test_every_limit_leaves_room_for_the_built_in_katas(pack: Pack) -> None:
    """Without it, a limit could be so tight that the next ordinary kata would not load."""
    for kata in pack.katas:
        assert len(kata.bugs) <= 20
        assert len(kata.attempts) <= 40
        assert len(kata.hints) <= 10
        assert kata.minutes <= 120
        assert kata.time_limit <= 60
