# Looks among the positional arguments for a value that the code passes by name.
# --- bakery/orders.py
def reorder(stock, supplier):
    for item, amount in stock.items():
        if amount < 5:
            supplier.order(item, amount=20 - amount, urgent=amount == 0)
# --- tests/test_orders.py
from unittest.mock import Mock

from bakery.orders import reorder


def test_flour_is_filled_up():
    supplier = Mock()
    reorder({"flour": 2, "salt": 9}, supplier)

    assert supplier.order.call_args.args[1] == 18
