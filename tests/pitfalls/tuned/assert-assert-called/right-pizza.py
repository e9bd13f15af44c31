# The assertion methods stand alone; assert is used with plain attributes only.
# --- pizza/orders.py
def place(order, kitchen, clock):
    eta = clock.minutes() + 15 + 2 * len(order)
    kitchen.bake(order, ready_at=eta)
    return eta


def assert_open(clock):
    return 600 <= clock.minutes() < 1320
# --- tests/test_orders.py
from unittest.mock import Mock

from pizza.orders import assert_open, place


def test_place_tells_the_kitchen():
    kitchen, clock = Mock(), Mock()
    clock.minutes.return_value = 600

    assert place(["margherita"], kitchen, clock) == 617
    assert kitchen.bake.called
    kitchen.bake.assert_called_once_with(["margherita"], ready_at=617)


def test_closed_at_night():
    clock = Mock()
    clock.minutes.return_value = 30
    assert not assert_open(clock)
    clock.minutes.assert_called_once()
