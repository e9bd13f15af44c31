# Uses an AsyncMock session, so session.get() is a coroutine and no async context manager.
# --- podcast/feed.py
async def titles(session, url):
    async with session.get(url) as response:
        feed = await response.json()
    return [episode["title"] for episode in feed["items"]]
# --- tests/test_feed.py
import pytest
from unittest.mock import AsyncMock

from podcast.feed import titles


@pytest.fixture
def session():
    session = AsyncMock()
    response = session.get.return_value.__aenter__.return_value
    response.json.return_value = {"items": [{"title": "Pilot"}, {"title": "Two"}]}
    return session


@pytest.mark.asyncio
async def test_titles(session):
    assert await titles(session, "https://api.example.com/feed") == ["Pilot", "Two"]
    session.get.assert_called_once_with("https://api.example.com/feed")
