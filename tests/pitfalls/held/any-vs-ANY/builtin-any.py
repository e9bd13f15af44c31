# Uses the builtin any where unittest.mock.ANY is meant.
# --- coach/booking.py
import uuid


def reserve(gateway, seat, name):
    reference = uuid.uuid4().hex[:8]
    gateway.hold(reference, seat, passenger=name.title())
    return reference
# --- tests/test_booking.py
from unittest.mock import Mock

from coach.booking import reserve


def test_seat_is_held_for_the_passenger():
    gateway = Mock()

    reference = reserve(gateway, "14C", "ada lovelace")

    assert len(reference) == 8
    gateway.hold.assert_called_once_with(any, "14C", passenger="Ada Lovelace")
