# Keeps the original before patching, so the replacement can call it.
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
    real_take = Stock.take

    def spy(self, sku, n):
        taken.append(sku)
        return real_take(self, sku, n)

    stock = Stock({"bolt": 5, "nut": 9})
    with patch.object(Stock, "take", autospec=True, side_effect=spy):
        pick(stock, [("nut", 2), ("bolt", 1)])

    assert taken == ["nut", "bolt"]
    assert stock.items == {"bolt": 4, "nut": 7}


def test_stock_is_asked_once_per_line():
    stock = Stock({"bolt": 5})
    with patch.object(stock, "take", wraps=stock.take) as take:
        pick(stock, [("bolt", 3)])

    take.assert_called_once_with("bolt", 3)
    assert stock.items == {"bolt": 2}
