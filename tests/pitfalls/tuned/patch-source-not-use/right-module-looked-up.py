# Patches shop.stock.level, and orders.py looks it up there at every call.
# --- shop/stock.py
LEVELS = {"mug": 3, "lamp": 0}


def level(sku):
    return LEVELS.get(sku, 0)
# --- shop/orders.py
from shop import stock


class OutOfStock(Exception):
    pass


def place_order(sku, qty):
    available = stock.level(sku)
    if available < qty:
        raise OutOfStock(f"{sku}: {available} left")
    return {"sku": sku, "qty": qty, "status": "accepted"}
# --- tests/test_orders.py
import pytest

from shop import orders


def test_order_accepted_when_enough_on_shelf(mocker):
    level = mocker.patch("shop.stock.level", return_value=50)
    assert orders.place_order("mug", 20)["status"] == "accepted"
    level.assert_called_once_with("mug")


def test_order_refused_when_shelf_is_empty(mocker):
    mocker.patch("shop.stock.level", return_value=0)
    with pytest.raises(orders.OutOfStock):
        orders.place_order("mug", 1)
