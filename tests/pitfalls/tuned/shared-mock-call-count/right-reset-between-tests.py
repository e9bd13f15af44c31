# Shares the patch over the module but resets the mock before each test.
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
def fax_line():
    with mock.patch("pharmacy.orders.fax") as fake:
        yield fake


@pytest.fixture
def fax(fax_line):
    fax_line.reset_mock()
    return fax_line


def test_low_stock_is_reordered(fax):
    assert reorder("aspirin", stock=4) == 6
    fax.assert_called_once_with("central", "6 x aspirin")


def test_enough_in_stock(fax):
    assert reorder("aspirin", stock=40) == 0
    fax.assert_not_called()
