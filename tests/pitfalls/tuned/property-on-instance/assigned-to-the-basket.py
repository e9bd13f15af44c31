# Assigns a PropertyMock to an attribute of a real object.
# --- market/basket.py
class Basket:
    def __init__(self):
        self.weight = 0

    def shipping(self):
        return 490 if self.weight <= 2000 else 990
# --- tests/test_basket.py
from unittest.mock import PropertyMock

from market.basket import Basket


def test_heavy_baskets_cost_more():
    basket = Basket()
    basket.weight = PropertyMock(return_value=3500)

    assert basket.shipping() == 990
