# Same lobby, checked with the real assert_awaited_once_with and the attributes called and await_count.
# --- arena/lobby.py
class Lobby:
    def __init__(self, hub, size=2):
        self.hub = hub
        self.size = size
        self.waiting = []

    async def join(self, player):
        self.waiting.append(player)
        if len(self.waiting) == self.size:
            players, self.waiting = self.waiting, []
            await self.hub.start_match(*players)
            self.hub.awaiting_players = 0
# --- tests/test_lobby.py
from unittest.mock import AsyncMock

import pytest

from arena.lobby import Lobby


@pytest.mark.asyncio
async def test_a_full_lobby_starts_a_match():
    hub = AsyncMock()
    lobby = Lobby(hub)
    await lobby.join("kim")
    assert not hub.start_match.called

    await lobby.join("lev")

    hub.start_match.assert_awaited_once_with("kim", "lev")
    assert hub.start_match.await_count == 1
    assert hub.awaiting_players == 0
