"""Confirming the bookings of a mountain hut by mail."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

HUT = "warden@hut.example"


@dataclass(frozen=True)
class Booking:
    """A bed in the hut, from one day to another."""

    number: str
    guest: str
    """The guest's mail address."""
    arrival: date
    departure: date
    door_code: str


class Mailer(Protocol):
    """What confirming needs of whoever sends the mail."""

    def send(self, *, to: str, subject: str, body: str) -> None:
        """Send one mail."""


def confirm(mailer: Mailer, booking: Booking) -> None:
    """Mail the guest, and nobody else, that they have a bed.

    There is one call, ``mailer.send(to=..., subject=..., body=...)``, all by name. The subject has
    the word "Confirmation" and the booking's number in it, and not the door code. The body has the
    day of arrival in it, as in 2031-07-04, and the door code. The rest of the words may change.
    """
    subject = f"Confirmation of your booking {booking.number}"
    body = (
        f"{subject}\n\n"
        f"We expect you on {booking.arrival.isoformat()}.\n"
        f"The code {booking.door_code} opens the door.\n"
    )
    mailer.send(to=booking.guest, subject=subject, body=body)
