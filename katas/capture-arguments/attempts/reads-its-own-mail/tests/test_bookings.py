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

    mailer.send(
        to=BOOKING.guest,
        subject=f"Confirmation {BOOKING.number}",
        body=f"{BOOKING.arrival} {BOOKING.door_code}",
    )

    _, kwargs = mailer.send.call_args
    assert kwargs["to"] == "ada@example.com"
    assert kwargs["subject"] == "Confirmation H-2041"
    assert kwargs["body"] == "2031-07-04 8365"
