# The spy wants to call the real method but reaches the patched one.
# --- depot/stock.py
class Stock:
    def __init__(self, items):
        self.items = dict(items)

    def take(self, sku, n):
        if self.items[sku] < n:
            raise ValueError(f"only {self.items[sku]} of {sku}")
        self.items[sku] -= n


def pick(stock, order):
    for sku, n in order:
        stock.take(sku, n)
# --- tests/test_stock.py
from unittest.mock import patch

from depot.stock import Stock, pick


def test_pick_takes_in_order():
    taken = []

    def spy(self, sku, n):
        taken.append(sku)
        return Stock.take(self, sku, n)

    stock = Stock({"bolt": 5, "nut": 9})
    with patch.object(Stock, "take", autospec=True, side_effect=spy):
        pick(stock, [("nut", 2), ("bolt", 1)])

    assert taken == ["nut", "bolt"]
    assert stock.items == {"bolt": 4, "nut": 7}
