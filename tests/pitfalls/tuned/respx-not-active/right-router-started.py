# Starts the router in setUp, and uses the decorator on an async test.
# --- coupons/check.py
import httpx

SHOP = "https://shop.example.com"


def discount(code):
    reply = httpx.get(f"{SHOP}/coupons/{code}")
    if reply.status_code == 404:
        return 0
    return reply.json()["percent"]


async def redeem(code):
    async with httpx.AsyncClient() as client:
        reply = await client.post(f"{SHOP}/coupons/{code}/redeem")
    return reply.status_code == 204
# --- tests/test_check.py
import unittest

import httpx
import pytest
import respx

from coupons.check import SHOP, discount, redeem


class DiscountTest(unittest.TestCase):
    def setUp(self):
        self.router = respx.mock(base_url=SHOP)
        self.router.start()
        self.addCleanup(self.router.stop)

    def test_valid_coupon(self):
        self.router.get("/coupons/SPRING").mock(return_value=httpx.Response(200, json={"percent": 15}))
        self.assertEqual(discount("SPRING"), 15)


@pytest.mark.asyncio
@respx.mock
async def test_redeem():
    route = respx.post(f"{SHOP}/coupons/SPRING/redeem").respond(204)

    assert await redeem("SPRING")
    assert route.called
