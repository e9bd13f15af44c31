# Uses assert_called_with for the first of two calls, but it looks at the last one only.
# --- warehouse/restock.py
def restock(shelves, supplier):
    for item, count in shelves.items():
        if count < 5:
            supplier.order(item, 20 - count)
# --- tests/test_restock.py
from unittest.mock import Mock

from warehouse.restock import restock


def test_low_items_are_ordered():
    supplier = Mock()
    restock({"nails": 2, "glue": 9, "paint": 0}, supplier)
    supplier.order.assert_called_with("nails", 18)
    supplier.order.assert_called_with("paint", 20)
