# The mock has no spec, but all methods used exist: one in the class, one in its base class.
# --- bakery/stock.py
class Ledger:
    def reduce(self, item, amount):
        self.levels[item] = self.level(item) - amount


class Stock(Ledger):
    def __init__(self):
        self.levels = {}

    def level(self, item):
        return self.levels.get(item, 0)
# --- bakery/counter.py
def sell(stock, item, amount):
    if stock.level(item) < amount:
        return False
    stock.reduce(item, amount)
    return True
# --- tests/test_counter.py
from unittest.mock import Mock

from bakery.counter import sell
from bakery.stock import Stock


def test_sale_takes_from_stock():
    stock = Mock()
    stock.level.return_value = 10

    assert sell(stock, "rye bread", 2) is True
    stock.reduce.assert_called_once_with("rye bread", 2)


def test_nothing_left():
    stock = Mock(spec=Stock)
    stock.level.return_value = 1

    assert sell(stock, "rye bread", 2) is False
    stock.reduce.assert_not_called()
