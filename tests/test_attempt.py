"""If these fail, a check does not tell the mistake it found, or does not remember it."""

import json

import pytest

from tests.support import Shell

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
