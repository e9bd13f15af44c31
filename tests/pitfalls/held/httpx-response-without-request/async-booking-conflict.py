# An AsyncMock client answers httpx.Response(409) without a request; raise_for_status() complains about that instead of the 409.
# --- courts/booking.py
import httpx


async def book(client, court, hour):
    reply = await client.post("/bookings", json={"court": court, "hour": hour})
    try:
        reply.raise_for_status()
    except httpx.HTTPStatusError as error:
        return f"refused ({error.response.status_code})"
    return "booked"
# --- tests/test_booking.py
from unittest.mock import AsyncMock

import httpx
import pytest

from courts.booking import book


@pytest.mark.asyncio
async def test_taken_hour_is_refused():
    client = AsyncMock(spec=httpx.AsyncClient)
    client.post.return_value = httpx.Response(409, json={"detail": "taken"})

    assert await book(client, 2, 18) == "refused (409)"
    client.post.assert_awaited_once_with("/bookings", json={"court": 2, "hour": 18})
