"""An open-air cinema that calls an evening off when it rains."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Booking:
    """What somebody has paid, and where to reach them."""

    number: str
    phone: str
    cents: int


class Desk(Protocol):
    """Where the tickets are sold."""

    def close(self, film: str) -> None:
        """Sell no more tickets for this film."""

    def bookings(self, film: str) -> list[Booking]:
        """Return what has been sold so far."""


class Bank(Protocol):
    """The way to everybody's money."""

    def refund(self, booking: str, cents: int) -> None:
        """Pay back what was paid for the booking with this number. Raises OSError if it cannot."""


class Phones(Protocol):
    """Sends text messages."""

    def text(self, phone: str, message: str) -> None:
        """Send one message."""


def call_off(film: str, desk: Desk, bank: Bank, phones: Phones) -> int:
    """Close the sale, pay everybody back and tell them; return the cents paid back in all.

    The sale is closed once, and the bookings are asked for after that. Every booking gets one
    ``bank.refund`` of what was paid for it, and after its refund one ``phones.text``, in which
    that amount stands in euros with two decimals. An error of the bank is passed on.

    Whose turn comes first may change, and so may the rest of the text.
    """
    desk.close(film)
    total = 0
    for booking in desk.bookings(film):
        bank.refund(booking.number, booking.cents)
        total += booking.cents
        phones.text(booking.phone, f"{film} is off. You get {_euros(booking.cents)} euros back.")
    return total


def _euros(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"
