# Puts async tests into a plain TestCase, which only makes the coroutine and drops it.
# --- ferry/tickets.py
async def buy(api, route, seats):
    offer = await api.offer(route)
    if offer["free"] < seats:
        raise LookupError(route)
    return await api.reserve(route, seats)
# --- tests/test_tickets.py
import unittest
from unittest.mock import AsyncMock

from ferry.tickets import buy


class BuyTest(unittest.TestCase):
    async def test_reserves_the_seats(self):
        api = AsyncMock()
        api.offer.return_value = {"free": 9}
        api.reserve.return_value = "F-100"
        self.assertEqual(await buy(api, "Moss-Horten", 2), "F-100")
        api.reserve.assert_awaited_once_with("Moss-Horten", 2)
