"""Birds, counted by a listening post in the woods and asked for over a slow radio link."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from typing import Protocol


class Connection(Protocol):
    """An open radio link to the post."""

    def sightings(self, species: str, *, page_size: int) -> AsyncIterator[list[int]]:
        """Go through the post's notes, page by page, with ``async for``.

        Each number on a page says how many birds came by at one time. A page has at most
        ``page_size`` of them and may be empty, whether or not another page follows. Raises
        OSError when the link breaks.
        """


class Station(Protocol):
    """The post."""

    def connect(self) -> AbstractAsyncContextManager[Connection]:
        """Lend the only radio link there is, for the length of an ``async with`` block."""


async def count_birds(station: Station, species: str) -> int:
    """Return how many birds of this species came by in all, on all pages.

    Takes the link once and asks once; ``page_size`` may change. The link is given back
    before the count returns or raises, whatever happened. An error that comes while reading
    goes through to the caller.
    """
    total = 0
    async with station.connect() as connection:
        async for page in connection.sightings(species, page_size=50):
            total += sum(page)
    return total
