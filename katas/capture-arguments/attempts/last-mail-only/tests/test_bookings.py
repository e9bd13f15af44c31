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

    mail = mailer.send.call_args.kwargs
    assert mail["to"] == "ada@example.com"
    assert "Confirmation" in mail["subject"]
    assert "H-2041" in mail["subject"]
    assert "8365" not in mail["subject"]
    assert "2031-07-04" in mail["body"]
    assert "8365" in mail["body"]
