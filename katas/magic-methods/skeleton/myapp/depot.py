"""Parcels that arrive at the depot."""

from collections.abc import Iterator
from typing import Protocol


class Connection(Protocol):
    """An open connection to the database."""

    def insert(self, parcel: str) -> None:
        """Store one parcel. Raises OSError when the database refuses it."""


class Pool(Protocol):
    """Lends a connection for the length of a with block, and takes it back at its end."""

    def __enter__(self) -> Connection: ...

    def __exit__(self, *error: object) -> None: ...


class Batch(Protocol):
    """One lorry load."""

    def __len__(self) -> int:
        """How many parcels the delivery note announces."""

    def __iter__(self) -> Iterator[str]:
        """Go through the parcels that really were on the lorry."""


def book_in(pool: Pool, batch: Batch) -> str:
    """Insert every parcel of the batch, in order, and tell how many came of those announced.

    "3 of 5 parcels" means that five were announced and three were there. All are inserted
    through one connection, lent by the pool. The pool gets it back in any case. An error
    while inserting goes through to the caller.
    """
    arrived = 0
    with pool as connection:
        for parcel in batch:
            connection.insert(parcel)
            arrived += 1
    return f"{arrived} of {len(batch)} parcels"
