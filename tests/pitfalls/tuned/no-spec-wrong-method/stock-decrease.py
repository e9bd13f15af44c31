# The code calls a method that Stock does not have, and the spec-less mock goes along with it.
# --- bakery/stock.py
class Stock:
    def __init__(self):
        self.levels = {}

    def level(self, item):
        return self.levels.get(item, 0)

    def reduce(self, item, amount):
        self.levels[item] = self.level(item) - amount
# --- bakery/counter.py
def sell(stock, item, amount):
    if stock.level(item) < amount:
        return False
    stock.decrease(item, amount)
    return True
# --- tests/test_counter.py
from unittest.mock import Mock

from bakery.counter import sell


def test_sale_takes_from_stock():
    stock = Mock()
    stock.level.return_value = 10

    assert sell(stock, "rye bread", 2) is True
    stock.decrease.assert_called_once_with("rye bread", 2)


def test_nothing_left():
    stock = Mock()
    stock.level.return_value = 1

    assert sell(stock, "rye bread", 2) is False
