"""The driver of the lockers. It comes from the firm that built them."""

from dataclasses import dataclass
from typing import BinaryIO


@dataclass(frozen=True)
class Stay:
    """Where some luggage is, and for how many days it has been there."""

    number: int
    days: int


class Lockers:
    """The lockers along the wall, at the other end of a serial line."""

    def __init__(self, line: BinaryIO) -> None:
        self._line = line

    def find(self, ticket: str) -> Stay:
        """Return the stay that belongs to a ticket."""
        self._line.write(f"FIND {ticket}\n".encode())
        number, days = self._line.readline().split()
        return Stay(int(number), int(days))

    def open(self, number: int) -> None:
        """Open the door of a locker."""
        self._line.write(f"OPEN {number}\n".encode())

    def clear(self, number: int) -> None:
        """Give a locker free for somebody else."""
        self._line.write(f"CLEAR {number}\n".encode())
