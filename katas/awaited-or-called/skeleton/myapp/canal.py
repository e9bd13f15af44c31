"""The lock on the canal, and how a boat is raised in it."""

from typing import Protocol


class Lock(Protocol):
    """The machinery of a lock. Each step takes a while and is over when its await is.

    Any of them may raise an exception, for example OSError when something is jammed.
    """

    async def close_gate(self, gate: str) -> None:
        """Close the "lower" or the "upper" gate."""

    async def open_gate(self, gate: str) -> None:
        """Open the "lower" or the "upper" gate."""

    async def open_sluice(self, side: str) -> None:
        """Let water in through the "left" or the "right" sluice until the lock is full."""


async def raise_boat(lock: Lock) -> None:
    """Close the lower gate, open both sluices, open the upper gate; then the boat may go on.

    Each step is waited for before the next begins; only the two sluices may be opened in
    either order or at the same time. If a step raises, its exception goes through to the
    caller, and no later step is begun.
    """
    await lock.close_gate("lower")
    await lock.open_sluice("left")
    await lock.open_sluice("right")
    await lock.open_gate("upper")
