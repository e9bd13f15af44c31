# Patches shop.stock.level, but orders.py did `from shop.stock import level`.
# --- shop/stock.py
LEVELS = {"mug": 3, "lamp": 0}


def level(sku):
    return LEVELS.get(sku, 0)
# --- shop/orders.py
from shop.stock import level


class OutOfStock(Exception):
    pass


def place_order(sku, qty):
    available = level(sku)
    if available < qty:
        raise OutOfStock(f"{sku}: {available} left")
    return {"sku": sku, "qty": qty, "status": "accepted"}
# --- tests/test_orders.py
import pytest

from shop import orders


def test_order_accepted_when_enough_on_shelf(mocker):
    mocker.patch("shop.stock.level", return_value=50)
    assert orders.place_order("mug", 20)["status"] == "accepted"


def test_order_refused_when_shelf_is_empty(mocker):
    level = mocker.patch("shop.stock.level", return_value=0)
    with pytest.raises(orders.OutOfStock):
        orders.place_order("lamp", 1)
    level.assert_called_once_with("lamp")
