# Patches in a fixture with module scope and counts calls in each test.
# --- pharmacy/orders.py
def fax(pharmacy, text):
    raise OSError("no fax line")


def reorder(medicine, stock, minimum=10):
    if stock >= minimum:
        return 0
    missing = minimum - stock
    fax("central", f"{missing} x {medicine}")
    return missing
# --- tests/test_orders.py
from unittest import mock

import pytest

from pharmacy.orders import reorder


@pytest.fixture(scope="module")
def fax():
    with mock.patch("pharmacy.orders.fax") as fake:
        yield fake


def test_low_stock_is_reordered(fax):
    assert reorder("aspirin", stock=4) == 6
    assert fax.call_count == 1


def test_enough_in_stock(fax):
    assert reorder("aspirin", stock=40) == 0
    fax.assert_not_called()
