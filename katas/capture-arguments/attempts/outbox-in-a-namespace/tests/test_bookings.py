"""A hand-written outbox (SimpleNamespace and a list), two guests, one test for each promise."""

from datetime import date
from types import SimpleNamespace

import pytest

from myapp.bookings import Booking, confirm

ADA = Booking(
    number="H-2041",
    guest="ada@example.com",
    arrival=date(2031, 7, 4),
    departure=date(2031, 7, 9),
    door_code="8365",
)
BO = Booking(
    number="K-17",
    guest="bo.berg@mail.example",
    arrival=date(2032, 12, 28),
    departure=date(2033, 1, 2),
    door_code="0094",
)


def mails_for(*bookings):
    """Confirm the bookings; return what was sent, each mail as (arguments by position, by name)."""
    sent = []
    mailer = SimpleNamespace(send=lambda *args, **kwargs: sent.append((args, kwargs)))
    for booking in bookings:
        confirm(mailer, booking)
    return sent


@pytest.fixture(params=[ADA, BO], ids=["ada", "bo"])
def booking(request):
    return request.param


@pytest.fixture
def mail(booking):
    [(args, kwargs)] = mails_for(booking)
    assert args == ()
    return SimpleNamespace(**kwargs)


def test_a_mail_has_an_address_a_subject_and_a_body(mail):
    assert set(vars(mail)) == {"to", "subject", "body"}


def test_it_goes_to_the_guest(mail, booking):
    assert mail.to == booking.guest


def test_the_subject_says_what_it_is_about(mail, booking):
    assert "Confirmation" in mail.subject
    assert booking.number in mail.subject


def test_the_subject_keeps_the_code_to_itself(mail, booking):
    assert booking.door_code not in mail.subject


def test_the_body_has_the_day_and_the_code(mail, booking):
    assert booking.arrival.isoformat() in mail.body
    assert booking.door_code in mail.body


def test_each_guest_gets_one_mail_of_their_own():
    sent = mails_for(ADA, BO)

    assert [kwargs["to"] for _, kwargs in sent] == [ADA.guest, BO.guest]
    assert ADA.door_code not in sent[1][1]["body"]
    assert BO.door_code not in sent[0][1]["body"]
