# Sets up the pool's connection but forgets that the program uses "async with ... as".
# --- chat/history.py
class History:
    def __init__(self, pool):
        self.pool = pool

    async def last_message(self, room):
        async with self.pool.acquire() as conn:
            row = await conn.fetchrow("SELECT body FROM messages WHERE room = $1 ORDER BY id DESC", room)
        return row["body"] if row else "(empty)"
# --- tests/test_history.py
from unittest.mock import AsyncMock, MagicMock

import pytest

from chat.history import History


@pytest.mark.asyncio
async def test_last_message():
    pool = MagicMock()
    pool.acquire.return_value.fetchrow = AsyncMock(return_value={"body": "see you"})

    assert await History(pool).last_message("lobby") == "see you"


@pytest.mark.asyncio
async def test_empty_room():
    pool = MagicMock()
    pool.acquire.return_value.fetchrow = AsyncMock(return_value=None)

    assert await History(pool).last_message("attic") == "(empty)"
