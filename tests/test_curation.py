"""If these fail, a kata that teaches the wrong thing can slip through `mockkata verify`."""

import json
from pathlib import Path

import pytest

from mockkata.catalogue import Kata, load_pack
from mockkata.curation import Proof, prove
from mockkata.reports import as_json
from tests.support import KATA_TOML, SOUND, Dojo, Shell, tiny, write_pack


def proof(dojo: Dojo, kata: Kata) -> Proof:
    (found,) = prove([kata], dojo.runner.run, dojo.runner.observe, dojo.executor).proofs
    return found


def test_a_good_kata_has_no_fault(dojo: Dojo, kata: Kata) -> None:
    found = proof(dojo, kata)
    assert found.faults == ()
    assert [(tried.name, tried.verdict) for tried in found.tried] == [
        ("the skeleton", "weak"),
        ("the reference", "sound"),
        ("no-assertion", "weak"),
    ]


BUG = (
    "[[bugs]]\nname = \"{name}\"\nfile = \"myapp/greeting.py\"\nfind = '{find}'\nreplace = '{replace}'\n\n[[attempts]]"
)
FAULTS = {
    "find twice": (
        KATA_TOML.replace('find = "db.get_user(user_id)"', 'find = "user_id"'),
        "looks for a text that occurs 3 times",
    ),
    "a bug nobody catches": (
        KATA_TOML.replace("[[attempts]]", BUG.format(name="says so", find='"""Greetings."""', replace='"""Hi."""')),
        "the reference is weak (misses 'says so')",
    ),
    "a bug that only breaks loading": (
        KATA_TOML.replace("[[attempts]]", BUG.format(name="renamed", find="def greet(", replace="def greets(")),
        "bug 'renamed': the reference's tests cannot even be loaded",
    ),
    "the same bug twice": (
        KATA_TOML.replace(
            "[[attempts]]", BUG.format(name="again", find="db.get_user(user_id)", replace="db.get_user(0)")
        ),
        "'asks for the next user' and 'again' are caught by the same tests in every right answer",
    ),
    "another verdict than declared": (
        KATA_TOML.replace('verdict = "weak"', 'verdict = "brittle"'),
        "attempt 'no-assertion' should be brittle, but is weak",
    ),
    "other misses than declared": (
        KATA_TOML + 'misses = ["greets strangers as None"]\n',
        "attempt 'no-assertion' should miss 'greets strangers as None', but misses 'asks for the next user', 'greets",
    ),
    "an unknown name": (KATA_TOML + 'misses = ["no such bug"]\n', "misses names 'no such bug', which does not exist"),
    "a name used twice": (KATA_TOML.replace('"greets strangers as None"', '"asks for the next user"'), "is used twice"),
    "other variants than declared": (
        KATA_TOML + 'breaks_on = ["keeps the record in a local"]\n',
        "attempt 'no-assertion' should break on 'keeps the record in a local', but breaks on nothing",
    ),
    "an unknown page of the guide": (
        KATA_TOML.replace("minutes = 1", 'minutes = 1\nguide = ["nowhere"]'),
        "guide names 'nowhere', which is no page",
    ),
    "an unknown pitfall": (
        KATA_TOML + 'pitfall = "no-such"\n',
        "attempt 'no-assertion' names 'no-such', which is no pitfall",
    ),
    "another pitfall than declared": (
        KATA_TOML + 'pitfall = "real-sleep"\n',
        "attempt 'no-assertion' should be told 'real-sleep' first, but is told nothing",
    ),
    "a bug in what the learner writes": (
        KATA_TOML.replace(
            "[[attempts]]",
            BUG.format(name="in tests", find="MagicMock(), 42", replace="MagicMock(), 43").replace(
                "myapp/greeting.py", "tests/test_greeting.py"
            ),
        ),
        "bug 'in tests' is in tests/test_greeting.py, which the learner writes",
    ),
    "a bug that ends the process": (
        KATA_TOML.replace('"Hello, None!"', '__import__("os")._exit(7)'),
        "bug 'greets strangers as None': the reference's run crashed",
    ),
    "a variant that breaks the promise": (
        KATA_TOML.replace('user["name"]', 'user["nick"]'),
        "the reference is brittle (breaks on 'keeps the record in a local')",
    ),
}


@pytest.mark.parametrize("case", FAULTS)
def test_each_fault_is_told(dojo: Dojo, tmp_path: Path, case: str) -> None:
    kata_toml, told = FAULTS[case]
    faults = proof(dojo, tiny(tmp_path, kata_toml=kata_toml)).faults
    assert any(told in fault for fault in faults), faults


def test_overlapping_bugs_may_be_declared(dojo: Dojo, tmp_path: Path) -> None:
    again = BUG.format(name="again", find="db.get_user(user_id)", replace="db.get_user(0)")
    again = again.replace("\n\n", '\noverlaps = ["asks for the next user"]\n\n')
    assert proof(dojo, tiny(tmp_path, kata_toml=KATA_TOML.replace("[[attempts]]", again))).faults == ()


@pytest.mark.parametrize(
    ("skeleton", "told"),
    [
        (SOUND, "the skeleton is sound already"),
        ("def test_a(:\n", "the skeleton cannot be loaded"),
        ("import nowhere\n", "the skeleton cannot be loaded"),
        ("x = 1\n", "the skeleton has no tests"),
        ("import os\n\n\ndef test_a():\n    os._exit(3)\n", "the skeleton's run crashed"),
    ],
)
def test_a_skeleton_must_fail_for_the_right_reason(dojo: Dojo, tmp_path: Path, skeleton: str, told: str) -> None:
    faults = proof(dojo, tiny(tmp_path, skeleton=skeleton)).faults
    assert any(told in fault for fault in faults), faults


NOTICES_NOTHING = "\n\ndef test_nothing():\n    assert greet\n"


@pytest.mark.parametrize(
    ("reference", "told"),
    [
        (SOUND + NOTICES_NOTHING, "the reference's tests/test_greeting.py::test_nothing notices no bug"),
        (SOUND.replace("(42,)", "(43,)"), "test_greets_by_name failed: assert (42,) == (43,)"),
        (SOUND.replace("import MagicMock", "import Magic"), "tests/test_greeting.py: ImportError: cannot import name"),
        (SOUND + "    __import__('os')._exit(3)\n", "exit code 3"),
        (SOUND + "    __import__('os').environ['LEFT'] = 'behind'\n", "leaves 'environment LEFT'"),
        (
            "SEEN = []\n" + SOUND.replace("    db = ", "    SEEN.append(1)\n    db = ", 1) + "    assert SEEN\n",
            "reversed, tests/test_greeting.py::test_stranger failed",
        ),
    ],
)
def test_what_is_wrong_with_a_reference_is_told(dojo: Dojo, tmp_path: Path, reference: str, told: str) -> None:
    kata = tiny(tmp_path)
    (kata.folder / "reference/tests/test_greeting.py").write_text(reference)
    faults = proof(dojo, tiny_again(tmp_path)).faults
    assert any(told in fault for fault in faults), faults


def test_an_attempt_that_is_not_there_is_a_fault_and_the_others_are_judged(dojo: Dojo, tmp_path: Path) -> None:
    kata_toml = KATA_TOML + '\n[[attempts]]\nname = "forgotten"\nverdict = "weak"\n'
    found = proof(dojo, tiny(tmp_path, kata_toml=kata_toml))
    (fault,) = found.faults
    assert fault.startswith("forgotten: ")
    assert "attempts/forgotten" in fault
    assert [tried.name for tried in found.tried] == ["the skeleton", "the reference", "no-assertion"]


def test_faults_on_disk_are_told(dojo: Dojo, tmp_path: Path) -> None:
    kata = tiny(tmp_path)
    (kata.folder / "README.md").write_text("line\n" * 46)
    (kata.folder / "attempts" / "forgotten").mkdir()
    (kata.folder / "reference" / "myapp").mkdir()
    (kata.folder / "reference" / "myapp" / "greeting.py").write_text("")
    faults = proof(dojo, tiny_again(tmp_path)).faults
    for told in (
        "README.md has 46 lines",
        "attempts/forgotten is not declared",
        "reference/myapp/greeting.py is none of",
    ):
        assert any(told in fault for fault in faults), faults


def tiny_again(folder: Path) -> Kata:
    """The pack in ``folder`` as it lies there."""
    return load_pack(folder).find("tiny")


def test_all_faults_are_told_at_once_by_the_command(mockkata: Shell, tmp_path: Path) -> None:
    kata_toml = (
        KATA_TOML.replace('verdict = "weak"', 'verdict = "sound"')
        + "\n"
        + BUG.format(name="says so", find='"""Greetings."""', replace='"""Hi."""').removesuffix("[[attempts]]")
    )
    pack = write_pack(tmp_path / "pack", kata_toml=kata_toml)
    done = mockkata("verify", "--pack", str(pack))
    assert done.code == 1
    assert "should be sound, but is weak" in " ".join(done.out.split())
    assert "the reference is weak (misses 'says so')" in " ".join(done.out.split())
    assert "1 kata, 3 submissions" in done.out
    as_json = mockkata("verify", "--pack", str(pack), "--format", "json")
    assert len(as_json.json["proofs"][0]["faults"]) == 2
    junit = mockkata("verify", "--pack", str(pack), "--format", "junit")
    assert 'failures="1"' in junit.out
    assert (as_json.code, junit.code) == (1, 1)


def test_a_pack_that_cannot_be_read_is_exit_3(mockkata: Shell, tmp_path: Path) -> None:
    done = mockkata("verify", "--pack", str(tmp_path))
    assert (done.code, done.out) == (3, "")
    assert "no pack.toml" in " ".join(done.err.split())


def test_proofs_are_json_serialisable(dojo: Dojo, kata: Kata) -> None:
    report = prove([kata], dojo.runner.run, dojo.runner.observe, dojo.executor)
    assert json.loads(as_json.text(report))["schema"] == "mockkata/proof/v1"


def test_bugs_that_the_same_test_catches_first_are_looked_at_more_closely(dojo: Dojo, tmp_path: Path) -> None:
    """One of the two is caught by a further test, so they are two questions."""
    says_nothing = BUG.format(
        name="says nothing", find='or a stranger when there is no user."""', replace='"""; return'
    )
    kata = tiny(tmp_path, kata_toml=KATA_TOML.replace("[[attempts]]", says_nothing))
    assert proof(dojo, kata).faults == ()
