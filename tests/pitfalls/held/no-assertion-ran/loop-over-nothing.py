# Asserts in a loop over a list that turns out to be empty, so no assertion ever runs.
# --- planetarium/shows.py
def upcoming(repository, after, language=None):
    """Shows that start after the given hour, in the given language or in any."""
    shows = repository.for_today()
    return [s for s in shows if s["hour"] > after and language in (None, s["language"])]
# --- tests/test_shows.py
from unittest.mock import Mock

from planetarium.shows import upcoming

TODAY = [
    {"title": "Mars", "hour": 11, "language": "en"},
    {"title": "Comets", "hour": 15, "language": "fr"},
    {"title": "Black holes", "hour": 19, "language": "en"},
]


def test_only_english_shows():
    repository = Mock()
    repository.for_today.return_value = TODAY

    for show in upcoming(repository, after=19, language="en"):
        assert show["language"] == "en"
        assert show["hour"] > 19
