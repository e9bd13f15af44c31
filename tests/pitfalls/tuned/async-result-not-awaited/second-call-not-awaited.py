# The first result of the code is awaited, the second is not.
# --- radio/playlist.py
async def titles(library, hour):
    songs = await library.songs(hour)
    return "\n".join(song["title"] for song in songs)


async def length(library, hour):
    songs = await library.songs(hour)
    return sum(song["seconds"] for song in songs)
# --- tests/test_playlist.py
from unittest.mock import AsyncMock

import pytest

from radio.playlist import length, titles


@pytest.mark.asyncio
async def test_morning_hour():
    library = AsyncMock()
    library.songs.return_value = [{"title": "Ode", "seconds": 200}, {"title": "Fugue", "seconds": 140}]

    assert (await titles(library, 7)).splitlines() == ["Ode", "Fugue"]
    assert length(library, 7) == 340
