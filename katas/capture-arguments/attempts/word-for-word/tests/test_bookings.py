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

    mailer.send.assert_called_once_with(
        to="ada@example.com",
        subject="Confirmation of your booking H-2041",
        body="Confirmation of your booking H-2041\n\n"
        "We expect you on 2031-07-04.\n"
        "The code 8365 opens the door.\n",
    )
