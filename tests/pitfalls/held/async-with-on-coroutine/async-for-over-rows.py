# Fakes a feed with AsyncMock and iterates over its plain method with `async for`, which gets a coroutine.
# --- seismic/feed.py
async def strongest(feed, hours):
    """feed.events(hours) is an async generator of (place, magnitude)."""
    best = None
    async for place, magnitude in feed.events(hours):
        if best is None or magnitude > best[1]:
            best = (place, magnitude)
    return best
# --- tests/test_feed.py
import unittest
from unittest import mock

from seismic.feed import strongest


class StrongestTest(unittest.IsolatedAsyncioTestCase):
    async def test_strongest_event_wins(self):
        feed = mock.AsyncMock()
        feed.events.return_value = [("Izmit", 4.4), ("Hilo", 5.1)]

        self.assertEqual(await strongest(feed, hours=24), ("Hilo", 5.1))
