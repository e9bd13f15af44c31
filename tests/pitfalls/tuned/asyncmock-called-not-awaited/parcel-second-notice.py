# One of two calls of the same method is awaited, the other is not; the test counts the calls.
# --- parcel/notices.py
async def delivered(mailer, parcel):
    await mailer.send(parcel["to"], "Your parcel is here")
    if parcel.get("neighbour"):
        mailer.send(parcel["neighbour"], "Thanks for taking it in")
    return "delivered"
# --- tests/test_notices.py
from unittest.mock import AsyncMock

import pytest

from parcel.notices import delivered


@pytest.mark.asyncio
async def test_neighbour_is_thanked():
    mailer = AsyncMock()
    parcel = {"to": "ida@example.com", "neighbour": "jo@example.com"}
    assert await delivered(mailer, parcel) == "delivered"
    mailer.send.assert_any_call("jo@example.com", "Thanks for taking it in")
