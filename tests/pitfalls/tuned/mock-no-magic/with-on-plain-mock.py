# Passes a plain Mock for a lock, which the program uses in a with block.
# --- inventory/stock.py
class Warehouse:
    def __init__(self, lock, levels):
        self.lock = lock
        self.levels = levels

    def take(self, sku, amount):
        with self.lock:
            if self.levels[sku] < amount:
                raise ValueError(f"only {self.levels[sku]} of {sku} left")
            self.levels[sku] -= amount
        return self.levels[sku]
# --- tests/test_stock.py
from unittest.mock import Mock

import pytest

from inventory.stock import Warehouse


@pytest.fixture
def lock():
    return Mock()


def test_take_lowers_the_level(lock):
    warehouse = Warehouse(lock, {"bolt": 10})
    assert warehouse.take("bolt", 4) == 6


def test_take_too_much(lock):
    warehouse = Warehouse(lock, {"bolt": 1})
    with pytest.raises(ValueError, match="only 1 of bolt"):
        warehouse.take("bolt", 2)
