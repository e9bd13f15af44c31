# Makes a MockRouter in setUp and adds a route but never starts it.
# --- coupons/check.py
import httpx

SHOP = "https://shop.example.com"


def discount(code):
    reply = httpx.get(f"{SHOP}/coupons/{code}")
    if reply.status_code == 404:
        return 0
    return reply.json()["percent"]
# --- tests/test_check.py
import unittest

import httpx
import respx

from coupons.check import SHOP, discount


class DiscountTest(unittest.TestCase):
    def setUp(self):
        self.router = respx.mock(base_url=SHOP)

    def test_valid_coupon(self):
        self.router.get("/coupons/SPRING").mock(return_value=httpx.Response(200, json={"percent": 15}))
        self.assertEqual(discount("SPRING"), 15)

    def test_unknown_coupon(self):
        self.router.get("/coupons/NOPE").mock(return_value=httpx.Response(404))
        self.assertEqual(discount("NOPE"), 0)
