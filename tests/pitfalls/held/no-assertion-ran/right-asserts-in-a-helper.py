# The tests assert through a helper, through pytest.raises and in a loop that is sure to run.
# --- planetarium/shows.py
def upcoming(repository, after, language=None):
    """Shows that start after the given hour, in the given language or in any."""
    if not 0 <= after <= 24:
        raise ValueError("no such hour")
    shows = repository.for_today()
    return [s for s in shows if s["hour"] > after and language in (None, s["language"])]
# --- tests/test_shows.py
from unittest.mock import Mock

import pytest

from planetarium.shows import upcoming

TODAY = [
    {"title": "Mars", "hour": 11, "language": "en"},
    {"title": "Comets", "hour": 15, "language": "fr"},
    {"title": "Black holes", "hour": 19, "language": "en"},
]


def check_titles(shows, *titles):
    assert [show["title"] for show in shows] == list(titles)


@pytest.fixture
def repository():
    return Mock(**{"for_today.return_value": TODAY})


def test_only_english_shows(repository):
    check_titles(upcoming(repository, after=10, language="en"), "Mars", "Black holes")


def test_any_language(repository):
    check_titles(upcoming(repository, after=14), "Comets", "Black holes")


def test_hour_out_of_range(repository):
    with pytest.raises(ValueError):
        upcoming(repository, after=25)
