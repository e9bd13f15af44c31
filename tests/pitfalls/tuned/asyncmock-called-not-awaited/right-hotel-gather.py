# The calls are awaited by gather, and the test asserts the awaits; a sync method is asserted as called.
# --- hotel/booking.py
import asyncio


async def confirm(booking, repo, mailer, log):
    booking["state"] = "confirmed"
    log.info("confirmed")
    sending = mailer.send(booking["guest"], "See you soon")
    await asyncio.gather(repo.save(booking), sending)
# --- tests/test_booking.py
from unittest.mock import AsyncMock, Mock

import pytest

from hotel.booking import confirm


@pytest.mark.asyncio
async def test_guest_gets_a_mail():
    repo, mailer, log = AsyncMock(), AsyncMock(), Mock()
    booking = {"guest": "kai@example.com", "state": "new"}
    await confirm(booking, repo, mailer, log)
    assert booking["state"] == "confirmed"
    repo.save.assert_awaited_once_with(booking)
    mailer.send.assert_awaited_once_with("kai@example.com", "See you soon")
    log.info.assert_called_once_with("confirmed")
