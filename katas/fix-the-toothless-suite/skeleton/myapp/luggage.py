"""The left-luggage office of a station: a ticket, a card, and a door opens."""

from contextlib import suppress
from typing import Protocol

from myapp.lockers import Lockers


class DeclinedError(Exception):
    """The card was not accepted."""


class Till(Protocol):
    """Takes money from cards."""

    def charge(self, card: str, cents: int) -> None:
        """Charge a card. Raises DeclinedError if it is not accepted."""


class Printer(Protocol):
    """Prints receipts, as long as it has paper."""

    def print(self, line: str) -> None:
        """Print one line."""


def fee(days: int) -> int:
    """Return the cents for so many days, 1 or more: 500 for the first, 300 for each other."""
    return 500 + 300 * (days - 1)


def hand_out(
    ticket: str, card: str, lockers: Lockers, till: Till, printer: Printer, *, receipt: bool = False
) -> None:
    """Charge the fee for the stay, once, then open its locker and clear it.

    If the card is declined, the error is passed on and the locker stays as it is. The printer
    is used only if a receipt is wanted, for one line, after the card was charged. Whatever
    goes wrong with the printer, nobody is kept waiting for it: no Exception of it gets out.
    """
    stay = lockers.find(ticket)
    till.charge(card, fee(stay.days))
    lockers.open(stay.number)
    lockers.clear(stay.number)
    if receipt:
        with suppress(Exception):
            printer.print(f"{ticket}: {stay.days} days")
