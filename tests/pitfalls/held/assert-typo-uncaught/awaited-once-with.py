# Checks an AsyncMock with awaited_once_with, which is not an assertion and is accepted by every version.
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
# --- tests/test_lobby.py
from unittest.mock import AsyncMock

import pytest

from arena.lobby import Lobby


@pytest.mark.asyncio
async def test_a_full_lobby_starts_a_match():
    hub = AsyncMock()
    lobby = Lobby(hub)

    await lobby.join("kim")
    await lobby.join("lev")

    hub.start_match.awaited_once_with("kim", "lev", ranked=True)
