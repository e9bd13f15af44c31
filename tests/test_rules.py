"""If these fail, learners are told of a mistake they did not make, or not told of the one they did."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from mockkata.catalogue import Pack
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.pitfall import Pitfall, Shows
from mockkata.diagnosis.rules import FAMILIES, PITFALLS, pitfalls_of
from mockkata.judging.runner import Runner
from tests.examples import FOLDER, Seen, examples, look

FAILING_SHARE = 0.85
SILENT_SHARE = 0.70


@pytest.fixture(scope="module", params=["tuned", "held"])
def half(request: pytest.FixtureRequest) -> Iterator[list[Seen]]:
    """Everything that is said of one half of the examples."""
    with Runner() as runner, ThreadPoolExecutor(os.cpu_count()) as executor:
        yield list(executor.map(lambda example: look(runner, example), examples(request.param)))


def misses(seen: list[Seen]) -> list[str]:
    """Where the right pitfall did not come first, and what came instead."""
    return [f"{one.example.name}: {[found.pitfall for found in one.found]}" for one in seen if not one.hit]


def test_a_failing_test_is_told_its_mistake(half: list[Seen]) -> None:
    failing = [one for one in half if one.example.pitfall and not one.passed]
    assert len(misses(failing)) <= (1 - FAILING_SHARE) * len(failing), misses(failing)


def test_a_toothless_test_is_told_its_mistake(half: list[Seen]) -> None:
    silent = [one for one in half if one.example.pitfall and one.passed]
    assert len(misses(silent)) <= (1 - SILENT_SHARE) * len(silent), misses(silent)


def test_a_right_test_is_told_nothing(half: list[Seen]) -> None:
    right = [one for one in half if not one.example.pitfall]
    assert all(one.passed for one in right)
    assert misses(right) == []


def test_no_rule_trips_over_an_example(half: list[Seen]) -> None:
    """A learner would not be told: a rule that raises is passed over, and has nothing to say."""
    for seen in half:
        for test in seen.evidence.tests:
            for pitfall in PITFALLS.values():
                list(pitfall.rule(Case(seen.evidence, test)))


def test_every_rule_has_examples_wrong_and_right() -> None:
    for name in ("tuned", "held"):
        found = {path.name for path in (FOLDER / name).iterdir()}
        assert found == set(PITFALLS)
        for folder in (FOLDER / name).iterdir():
            right = list(folder.glob("right-*.py"))
            assert right, folder
            assert len(list(folder.glob("*.py"))) - len(right) >= 2, folder


def test_every_rule_stands_in_one_family() -> None:
    assert sum(len(pitfalls_of(family)) for family in FAMILIES) == len(PITFALLS) >= 60


@pytest.mark.parametrize("pitfall", PITFALLS.values(), ids=lambda pitfall: pitfall.name)
def test_a_pitfall_has_its_words(pitfall: Pitfall, pack: Pack) -> None:
    """It names katas that exist and pitfalls that exist, and its words fit where they are shown."""
    assert pitfall.katas
    assert set(pitfall.katas) <= {kata.name for kata in pack.katas}
    assert set(pitfall.explains) <= PITFALLS.keys() - {pitfall.name}
    assert pitfall.shows
    assert set(pitfall.shows) <= set(Shows)
    for words in (pitfall.why, pitfall.advice):
        assert words.endswith((".", "`"))
        assert len(words) <= 300
    assert not pitfall.title.endswith(".")
    assert len(pitfall.title) <= 70
