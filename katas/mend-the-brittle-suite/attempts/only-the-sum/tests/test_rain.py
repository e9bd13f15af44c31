from unittest.mock import Mock

from myapp.rain import Booking, call_off


def test_call_off():
    desk = Mock()
    desk.bookings.return_value = [Booking("B-1", "+47 11", 1205), Booking("B-2", "+47 22", 3000)]

    assert call_off("Moonlight", desk, Mock(), Mock()) == 4205
