"""The barrier at the exit of a car park."""

from dataclasses import dataclass
from typing import Protocol


@dataclass
class Ticket:
    """What a driver took at the entrance."""

    plate: str
    paid: bool


class Rows(Protocol):
    """What a query found. Looking at it costs nothing and changes nothing."""

    def first(self) -> Ticket | None:
        """Return the first row, or None where the query found nothing."""


class Session(Protocol):
    """An open connection to the database."""

    def query(self, table: str, /, *, plate: str, timeout: float) -> Rows:
        """Find rows. Takes a while, but not more than `timeout` seconds."""


class Database(Protocol):
    """The database in the cellar."""

    session: Session


class Config(Protocol):
    """The settings of this car park."""

    timeout: float


def may_leave(db: Database, config: Config, plate: str) -> bool:
    """Say whether the barrier opens for the car with this number plate.

    It opens if the car has a ticket that is paid. It stays shut if the ticket is not
    paid, and also if there is no ticket. One query finds out: in "tickets", for this
    plate, with the timeout of the settings.
    """
    ticket = db.session.query("tickets", plate=plate, timeout=config.timeout).first()
    return ticket is not None and ticket.paid
