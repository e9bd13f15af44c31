# Creates a patch and configures it, but never starts it.
# --- podcasts/feed.py
import requests


def episode_count(show):
    r = requests.get(f"https://api.example.com/shows/{show}", timeout=5)
    return len(r.json()["episodes"])
# --- tests/test_feed.py
from unittest.mock import Mock, patch

from podcasts.feed import episode_count


def test_counts_episodes():
    response = Mock()
    response.json.return_value = {"episodes": ["one", "two", "three"]}
    mock_get = patch("podcasts.feed.requests.get")
    mock_get.return_value = response

    assert episode_count("morning-tea") == 3
