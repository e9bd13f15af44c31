# Uses ANY for the unknown value, the builtin any for its own purpose, and a type the code really passes.
# --- coach/booking.py
import uuid


def reserve(gateway, seat, name):
    reference = uuid.uuid4().hex[:8]
    gateway.hold(reference, seat, passenger=name.title())
    gateway.on_cancel(KeyError, seat)
    return reference
# --- tests/test_booking.py
from unittest.mock import ANY, Mock

from coach.booking import reserve


def test_seat_is_held_for_the_passenger():
    gateway = Mock()
    reserve(gateway, "14C", "ada lovelace")
    gateway.hold.assert_called_once_with(ANY, "14C", passenger="Ada Lovelace")
    gateway.on_cancel.assert_called_once_with(KeyError, "14C")


def test_reference_is_passed_to_the_gateway():
    gateway = Mock()
    reference = reserve(gateway, "2A", "kurt")
    assert any(reference in c.args for c in gateway.hold.call_args_list)
