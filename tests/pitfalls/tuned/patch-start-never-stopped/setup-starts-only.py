# Starts a patch in setUp and never stops it; the next class still sees the mock.
# --- ferry/prices.py
def season():
    return "low"


def fare(passengers):
    per_head = {"low": 8, "high": 14}[season()]
    return per_head * passengers
# --- tests/test_prices.py
import unittest
from unittest.mock import patch

from ferry import prices


class HighSeasonTest(unittest.TestCase):
    def setUp(self):
        self.season = patch("ferry.prices.season", return_value="high").start()

    def test_high_fare(self):
        self.assertEqual(prices.fare(2), 28)
        self.season.assert_called_once_with()


class LowSeasonTest(unittest.TestCase):
    def test_low_fare(self):
        self.assertEqual(prices.fare(2), 16)
