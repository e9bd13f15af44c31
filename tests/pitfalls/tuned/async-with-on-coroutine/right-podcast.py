# session.get is a plain MagicMock whose result has __aenter__; the response itself is async.
# --- podcast/feed.py
async def titles(session, url):
    async with session.get(url) as response:
        feed = await response.json()
    return [episode["title"] for episode in feed["items"]]


async def first_line(session, url):
    async with session.get(url) as response:
        async for line in response.lines():
            return line
# --- tests/test_feed.py
import pytest
from unittest.mock import AsyncMock, MagicMock

from podcast.feed import first_line, titles

URL = "https://api.example.com/feed"


@pytest.fixture
def response():
    return AsyncMock()


@pytest.fixture
def session(response):
    session = AsyncMock()
    session.get = MagicMock()
    session.get.return_value.__aenter__.return_value = response
    return session


@pytest.mark.asyncio
async def test_titles(session, response):
    response.json.return_value = {"items": [{"title": "Pilot"}, {"title": "Two"}]}
    assert await titles(session, URL) == ["Pilot", "Two"]
    session.get.assert_called_once_with(URL)


@pytest.mark.asyncio
async def test_first_line(session, response):
    response.lines = MagicMock()
    response.lines.return_value.__aiter__.return_value = ["one", "two"]
    assert await first_line(session, URL) == "one"
