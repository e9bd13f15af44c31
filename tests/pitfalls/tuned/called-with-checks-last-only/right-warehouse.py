# assert_any_call for one of the calls, assert_called_with for the one that must be last.
# --- warehouse/restock.py
def restock(shelves, supplier):
    for item, count in shelves.items():
        if count < 5:
            supplier.order(item, 20 - count)
    supplier.order("pallet", 1)
# --- tests/test_restock.py
from unittest.mock import Mock, call

from warehouse.restock import restock


def test_low_items_are_ordered():
    supplier = Mock()
    restock({"nails": 2, "glue": 9, "paint": 0}, supplier)
    supplier.order.assert_any_call("nails", 18)
    supplier.order.assert_any_call("paint", 20)
    assert supplier.order.call_count == 3


def test_the_pallet_comes_last():
    supplier = Mock()
    restock({"nails": 2}, supplier)
    supplier.order.assert_called_with("pallet", 1)
    assert supplier.order.call_args_list[0] == call("nails", 18)
