# Makes everything an AsyncMock, so the response's plain json() gives a coroutine.
# --- trains/board.py
async def next_train(client, station):
    response = await client.get(f"https://api.example.com/stations/{station}")
    departures = response.json()["departures"]
    return min(departures, key=lambda d: d["minutes"])["line"]
# --- tests/test_board.py
from unittest.mock import AsyncMock

import pytest

from trains.board import next_train


@pytest.mark.asyncio
async def test_next_train():
    client = AsyncMock()
    client.get.return_value.json.return_value = {
        "departures": [{"line": "R20", "minutes": 9}, {"line": "L1", "minutes": 2}]
    }
    assert await next_train(client, "OSL") == "L1"
