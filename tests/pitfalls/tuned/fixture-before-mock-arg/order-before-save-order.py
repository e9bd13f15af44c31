# The fixture's name is like that of the patched function, and it stands before the mock.
# --- bakery/orders.py
def save_order(order):
    raise OSError("no database")


def place(order):
    if not order["rolls"]:
        return False
    save_order(order)
    return True
# --- tests/test_orders.py
from unittest.mock import patch

import pytest

from bakery.orders import place


@pytest.fixture
def order():
    return {"name": "Ida", "rolls": 6}


@patch("bakery.orders.save_order")
def test_order_is_saved(order, mock_save_order):
    assert place(order) is True
    mock_save_order.assert_called_once_with(order)
