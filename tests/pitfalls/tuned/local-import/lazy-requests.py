# Patches news.feed.requests.get although feed.py imports requests inside the function only.
# --- news/feed.py
def headlines(limit=3):
    """Newest headlines; requests is imported late to keep start-up quick."""
    import requests

    resp = requests.get("https://api.example.com/top", timeout=5)
    resp.raise_for_status()
    return [item["title"] for item in resp.json()[:limit]]
# --- tests/test_feed.py
import pytest

from news import feed


@pytest.fixture
def fake_get(mocker):
    get = mocker.patch("news.feed.requests.get")
    get.return_value.json.return_value = [{"title": t} for t in "abcd"]
    return get


def test_limit(fake_get):
    assert feed.headlines(limit=2) == ["a", "b"]
    fake_get.assert_called_once()
