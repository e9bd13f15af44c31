# The client is an AsyncMock, its response a plain Mock.
# --- trains/board.py
async def next_train(client, station):
    response = await client.get(f"https://api.example.com/stations/{station}")
    response.raise_for_status()
    departures = response.json()["departures"]
    return min(departures, key=lambda d: d["minutes"])["line"]
# --- tests/test_board.py
from unittest.mock import AsyncMock, Mock

import pytest

from trains.board import next_train


@pytest.mark.asyncio
async def test_next_train():
    client = AsyncMock()
    client.get.return_value = Mock()
    client.get.return_value.json.return_value = {
        "departures": [{"line": "R20", "minutes": 9}, {"line": "L1", "minutes": 2}]
    }
    assert await next_train(client, "OSL") == "L1"
    client.get.assert_awaited_once_with("https://api.example.com/stations/OSL")
    client.get.return_value.raise_for_status.assert_called_once_with()
