# Puts assert before an assertion method, which returns None.
# --- pizza/orders.py
def place(order, kitchen, clock):
    eta = clock.minutes() + 15 + 2 * len(order)
    kitchen.bake(order, ready_at=eta)
    return eta
# --- tests/test_orders.py
from unittest.mock import Mock

from pizza.orders import place


def test_place_tells_the_kitchen():
    kitchen, clock = Mock(), Mock()
    clock.minutes.return_value = 600

    assert place(["margherita"], kitchen, clock) == 617
    assert kitchen.bake.assert_called_once_with(["margherita"], ready_at=617)
