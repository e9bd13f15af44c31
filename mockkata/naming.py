"""A thing by its name, or by as much of it as is needed."""

import difflib
from collections.abc import Mapping
from typing import TypeVar

from mockkata.errors import UsageError

T = TypeVar("T")
FEW = 15
"""As many names as one reads in a line or two."""


def the_one(wanted: str, things: Mapping[str, T], kind: str, where: str) -> T:
    """The thing of that name, or the only one with ``wanted`` in its name, whatever the case.

    ``kind`` is what to call it, ``where`` says where all of them are shown. Raises UsageError when none or several
    fit; it names the nearest ones, or all where they are few.
    """
    sought = wanted.lower()
    if sought in things:
        return things[sought]
    parts = [name for name in things if sought and sought in name]
    if len(parts) == 1:
        return things[parts[0]]
    if parts:
        message = f"'{wanted}' fits several {kind}s: {', '.join(parts)}."
        raise UsageError(message, "Say a little more of the name.")
    nearest = difflib.get_close_matches(sought, things, n=3, cutoff=0.5)
    if nearest:
        hint = f"Did you mean {' or '.join(nearest)}?"
    else:
        hint = f"There are: {', '.join(things)}." if len(things) <= FEW else f"{where} shows them all."
    raise UsageError(f"There is no {kind} called '{wanted}'.", hint)
