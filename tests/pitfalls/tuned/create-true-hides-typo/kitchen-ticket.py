# Misspells the target and silences the error with create=True, so the real function still runs.
# --- bakery/orders.py
TICKETS = []


def notify_kitchen(order):
    TICKETS.append(order["item"])


def place(item, qty):
    order = {"item": item, "qty": qty, "total": qty * 4}
    notify_kitchen(order)
    return order
# --- tests/test_orders.py
from unittest.mock import patch

from bakery import orders


def test_total():
    with patch("bakery.orders.notify_kichen", create=True):
        order = orders.place("rye bread", 3)
    assert order == {"item": "rye bread", "qty": 3, "total": 12}
