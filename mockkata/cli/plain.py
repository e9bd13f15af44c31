"""Terminals and pipes that cannot show every character get the nearest one they can."""

import codecs
from typing import TextIO

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


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(PLAIN.get(character, "?") for character in error.object[error.start : error.end]), error.end


def settle_for_what_it_has(stream: TextIO) -> None:
    """Let ``stream`` write a stand-in where its encoding lacks a character, instead of raising UnicodeEncodeError."""
    if hasattr(stream, "reconfigure"):
        codecs.register_error(HANDLER, _stand_in)
        stream.reconfigure(errors=HANDLER)
