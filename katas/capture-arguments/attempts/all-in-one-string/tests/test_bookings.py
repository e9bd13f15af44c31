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
    sent = str(mailer.send.call_args)
    for word in ["ada@example.com", "Confirmation", "H-2041", "2031-07-04", "8365"]:
        assert word in sent
