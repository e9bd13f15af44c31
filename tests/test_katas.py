"""If these fail, a built-in kata is less than what every kata promises; `nox -s katas` proves the rest."""

from collections import Counter

import pytest

from mockkata.catalogue import Kata, Topic, built_in_pack, load_pack
from mockkata.outcomes import VerdictKind

PACK = load_pack(built_in_pack())
KATAS = PACK.katas


@pytest.mark.parametrize("kata", KATAS, ids=lambda kata: kata.name)
def test_a_kata_is_complete(kata: Kata) -> None:
    sound = sum(attempt.verdict is VerdictKind.SOUND for attempt in kata.attempts)
    assert len(kata.hints) >= 3
    assert len(kata.bugs) >= 3
    assert sound >= 3
    assert len(kata.attempts) - sound >= 4
    assert len({attempt.verdict for attempt in kata.attempts}) >= 3
    assert all(len(hint) < 500 for hint in kata.hints)
    assert all(attempt.why for attempt in kata.attempts)


@pytest.mark.parametrize("kata", KATAS, ids=lambda kata: kata.name)
def test_a_lesson_fits_one_screen(kata: Kata) -> None:
    lines = kata.lesson.splitlines()
    assert lines[0].startswith("# ")
    assert len(lines) <= 45
    assert max(map(len, lines)) <= 79


@pytest.mark.parametrize("kata", KATAS, ids=lambda kata: kata.name)
def test_a_lesson_does_not_list_the_bugs(kata: Kata) -> None:
    assert not [bug.name for bug in kata.bugs if bug.name.lower() in kata.lesson.lower()]


@pytest.mark.parametrize("kata", KATAS, ids=lambda kata: kata.name)
def test_a_title_fits_the_list(kata: Kata) -> None:
    """Beside the longest name, the level and the minutes, in 80 columns."""
    assert len(kata.title) <= 32


@pytest.mark.parametrize("topic", PACK.topics, ids=lambda topic: topic.name)
def test_a_topic_opens_with_the_easiest_kata(topic: Topic) -> None:
    """An introduction of a few minutes; where everything comes together there is none."""
    levels = [["intro", "easy", "medium", "hard"].index(kata.level) for kata in topic.katas]
    assert levels[0] == min(levels)
    assert topic.name == "mastery" or (topic.katas[0].level == "intro" and topic.katas[0].minutes <= 8)


def test_no_two_katas_share_a_title() -> None:
    assert [title for title, count in Counter(kata.title for kata in KATAS).items() if count > 1] == []
