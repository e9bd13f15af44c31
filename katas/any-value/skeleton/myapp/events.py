"""The gate of a tunnel under repair: the control room must know who is inside."""

import time
from typing import Any, Protocol


class Notify(Protocol):
    """The line to the control room."""

    def __call__(self, *, event: str, payload: dict[str, Any]) -> None:
        """Tell the control room what has happened."""


def pass_gate(notify: Notify, user_id: int, guard_id: int, *, inwards: bool) -> None:
    """Tell the control room that a worker has passed the gate, inwards or outwards.

    There is one call, ``notify(event=..., payload=...)``, both by name. The event is
    "tunnel.entered" or "tunnel.left". The payload has two keys and no others: ``user_id`` is the
    worker's number, ``timestamp`` is when it was. Which clock the timestamp comes from and how it
    is written may change.
    """
    event = "tunnel.entered" if inwards else "tunnel.left"
    notify(event=event, payload={"user_id": user_id, "timestamp": time.time()})
