# Passes a MagicMock for the lock and a plain Mock for the audit log.
# --- inventory/stock.py
class Warehouse:
    def __init__(self, lock, levels, audit):
        self.lock = lock
        self.levels = levels
        self.audit = audit

    def take(self, sku, amount):
        with self.lock:
            if self.levels[sku] < amount:
                raise ValueError(f"only {self.levels[sku]} of {sku} left")
            self.levels[sku] -= amount
        self.audit.record(sku, -amount)
        return self.levels[sku]
# --- tests/test_stock.py
from unittest.mock import MagicMock, Mock

import pytest

from inventory.stock import Warehouse


@pytest.fixture
def lock():
    return MagicMock()


def test_take_lowers_the_level(lock):
    audit = Mock()
    warehouse = Warehouse(lock, {"bolt": 10}, audit)
    assert warehouse.take("bolt", 4) == 6
    lock.__enter__.assert_called_once_with()
    audit.record.assert_called_once_with("bolt", -4)


def test_take_too_much(lock):
    audit = Mock()
    warehouse = Warehouse(lock, {"bolt": 1}, audit)
    with pytest.raises(ValueError, match="only 1 of bolt"):
        warehouse.take("bolt", 2)
    audit.record.assert_not_called()
