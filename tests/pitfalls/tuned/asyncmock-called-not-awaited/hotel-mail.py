# The code forgets an await; assert_called_once_with is content with the call alone.
# --- hotel/booking.py
async def confirm(booking, repo, mailer):
    booking["state"] = "confirmed"
    await repo.save(booking)
    mailer.send(booking["guest"], "See you soon")
# --- tests/test_booking.py
from unittest.mock import AsyncMock

import pytest

from hotel.booking import confirm


@pytest.mark.asyncio
async def test_guest_gets_a_mail():
    repo, mailer = AsyncMock(), AsyncMock()
    booking = {"guest": "kai@example.com", "state": "new"}
    await confirm(booking, repo, mailer)
    assert booking["state"] == "confirmed"
    repo.save.assert_called_once_with(booking)
    mailer.send.assert_called_once_with("kai@example.com", "See you soon")
