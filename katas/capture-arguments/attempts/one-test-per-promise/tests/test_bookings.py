from datetime import date
from unittest.mock import Mock

import pytest

from myapp.bookings import Booking, confirm


@pytest.fixture
def send():
    """How the mail was sent."""
    booking = Booking(
        "N7", "lin@example.org", date(2030, 12, 30), date(2031, 1, 2), door_code="open sesame"
    )
    mailer = Mock(spec=["send"])
    confirm(mailer, booking)
    return mailer.send


@pytest.fixture
def mail(send):
    return send.call_args.kwargs


def test_one_mail(send):
    assert send.call_count == 1


def test_goes_to_the_guest(mail):
    assert mail["to"] == "lin@example.org"


def test_says_at_first_sight_what_it_is(mail):
    assert "Confirmation" in mail["subject"]


def test_says_which_booking(mail):
    assert "N7" in mail["subject"]


def test_says_when_to_come(mail):
    assert "2030-12-30" in mail["body"]


def test_says_how_to_get_in(mail):
    assert "open sesame" in mail["body"]


def test_keeps_the_code_off_the_locked_screen(mail):
    assert "open sesame" not in mail["subject"]
