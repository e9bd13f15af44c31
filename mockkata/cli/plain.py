"""Terminals and pipes that cannot do everything: whether they can be drawn on, and characters they cannot show."""

import codecs
import os
import sys
from typing import TextIO

WITHOUT_SCREEN = frozenset({"dumb", "unknown"})
"""Terminals (TERM) on which nothing can be drawn in place."""

PLAIN = {
    "\u2022": "*",
    "\u2026": "...",
    "\u2013": "-",
    "\u2014": "-",
    "\u2018": "'",
    "\u2019": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u00d7": "x",
}
"""Characters of lessons, pages and Rich's Markdown that have a stand-in in ASCII; our own signs: `rendering.theme`."""
HANDLER = "mockkata.plain"


def has_screen() -> bool:
    """Whether somebody sits at a terminal that can be drawn on in place."""
    streams = (sys.stdin, sys.stdout)  # None where they are closed
    return all(stream and stream.isatty() for stream in streams) and os.environ.get("TERM") not in WITHOUT_SCREEN


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(PLAIN.get(character, "?") for character in error.object[error.start : error.end]), error.end


def settle_for_what_it_has(stream: TextIO) -> None:
    """Let ``stream`` write a stand-in where its encoding lacks a character, instead of raising UnicodeEncodeError."""
    if hasattr(stream, "reconfigure"):
        codecs.register_error(HANDLER, _stand_in)
        stream.reconfigure(errors=HANDLER)
