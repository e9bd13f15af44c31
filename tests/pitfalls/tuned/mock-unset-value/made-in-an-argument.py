# The mocked scale is made where the till takes it, and never gets a weight.
# --- market/till.py
class Till:
    def __init__(self, scale):
        self.scale = scale

    def price(self, per_kilo):
        if self.scale.grams < 5:
            return 0
        return round(per_kilo * self.scale.grams / 1000)
# --- tests/test_till.py
from unittest.mock import MagicMock

from market.till import Till


def test_price_of_plums():
    till = Till(MagicMock(unit="g"))

    assert till.price(per_kilo=400) == 200
