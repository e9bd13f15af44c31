# Uses one AsyncMock for client and response, so the plain method json() returns a coroutine.
# --- tracking/parcels.py
class Tracker:
    def __init__(self, client):
        self.client = client

    async def where_is(self, number):
        response = await self.client.get(f"/parcels/{number}")
        data = response.json()
        return f"{data['city']} ({data['state']})"
# --- tests/test_parcels.py
from unittest.mock import AsyncMock

import pytest

from tracking.parcels import Tracker


@pytest.mark.asyncio
async def test_parcel_is_in_turin():
    client = AsyncMock()
    client.get.return_value.json.return_value = {"city": "Turin", "state": "in transit"}

    assert await Tracker(client).where_is("IT-900") == "Turin (in transit)"
