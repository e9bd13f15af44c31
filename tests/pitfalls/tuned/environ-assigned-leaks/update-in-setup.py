# Fills os.environ in setUp with update() and never takes the values out again.
# --- storefront/locale.py
import os

SYMBOLS = {"EUR": "€", "USD": "$"}


def price_tag(cents):
    symbol = SYMBOLS[os.environ.get("STORE_CURRENCY", "EUR")]
    if os.environ.get("STORE_SYMBOL_LAST"):
        return f"{cents / 100:.2f} {symbol}"
    return f"{symbol}{cents / 100:.2f}"
# --- tests/test_locale.py
import os
from unittest import TestCase

from storefront.locale import price_tag


class DollarStoreTest(TestCase):
    def setUp(self):
        os.environ.update(STORE_CURRENCY="USD", STORE_SYMBOL_LAST="yes")

    def test_symbol_last(self):
        self.assertEqual(price_tag(1999), "19.99 $")


class EuroStoreTest(TestCase):
    def test_default_price_tag(self):
        self.assertEqual(price_tag(500), "€5.00")
