# Passes a MagicMock for an async client; the result of its methods cannot be awaited.
# --- sailing/forecast.py
class Harbour:
    def __init__(self, client):
        self.client = client

    async def may_leave(self, boat):
        await self.client.wake_up()
        wind = await self.client.wind_at(boat["berth"])
        return wind < boat["max_wind"]
# --- tests/test_forecast.py
from unittest.mock import MagicMock

import pytest

from sailing.forecast import Harbour


@pytest.mark.asyncio
async def test_light_wind_lets_the_dinghy_out():
    client = MagicMock()
    client.wind_at.return_value = 9

    assert await Harbour(client).may_leave({"berth": "B4", "max_wind": 14})
