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
    to = mailer.send.call_args[0]
    subject = mailer.send.call_args[1]
    assert to == "ada@example.com"
    assert "Confirmation" in subject
