"""One Mock, call_args, plain asserts."""

from datetime import date
from unittest.mock import Mock

from myapp.bookings import Booking, confirm

BOOKING = Booking(
    number="H-2041",
    guest="ada@example.com",
    arrival=date(2031, 7, 4),
    departure=date(2031, 7, 9),
    door_code="8365",
)


def test_confirms_the_booking():
    mailer = Mock()

    confirm(mailer, BOOKING)

    mailer.send.assert_called_once()
    args, kwargs = mailer.send.call_args
    assert args == ()
    assert set(kwargs) == {"to", "subject", "body"}
    assert kwargs["to"] == "ada@example.com"
    assert "Confirmation" in kwargs["subject"]
    assert "H-2041" in kwargs["subject"]
    assert "8365" not in kwargs["subject"]
    assert "2031-07-04" in kwargs["body"]
    assert "8365" in kwargs["body"]
