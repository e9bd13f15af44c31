"""A mailer written by hand that keeps what it is given, and two guests."""

from dataclasses import replace
from datetime import date

from myapp.bookings import Booking, confirm

ADA = Booking("H-1", "ada@example.com", date(2031, 7, 4), date(2031, 7, 9), "8365")
BOB = replace(ADA, number="H-2", guest="bob@example.com", arrival=date(2031, 7, 6), door_code="07")


class Outbox:
    def __init__(self):
        self.mails = []

    def send(self, to, subject, body):
        self.mails.append((to, subject, body))


def test_each_guest_gets_one_mail_with_what_is_theirs():
    outbox = Outbox()

    confirm(outbox, ADA)
    confirm(outbox, BOB)

    assert [to for to, _, _ in outbox.mails] == ["ada@example.com", "bob@example.com"]
    for booking, (_, subject, body) in zip([ADA, BOB], outbox.mails, strict=True):
        assert {"Confirmation", booking.number} <= set(subject.split())
        assert booking.door_code not in subject
        assert str(booking.arrival) in body
        assert booking.door_code in body
