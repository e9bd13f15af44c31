# Prepares the client in an async `setUp`, which no TestCase awaits: that would be `asyncSetUp`.
# --- radio/playlist.py
async def add(client, song):
    if song in await client.songs():
        return False
    await client.append(song)
    return True
# --- tests/test_playlist.py
from unittest import IsolatedAsyncioTestCase
from unittest.mock import AsyncMock

from radio.playlist import add


class AddTest(IsolatedAsyncioTestCase):
    client = AsyncMock()

    async def setUp(self):
        self.client.songs.return_value = ["Blue", "Hejira"]

    async def test_no_song_twice(self):
        self.assertFalse(await add(self.client, "Blue"))
        self.client.append.assert_not_awaited()
