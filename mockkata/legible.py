"""Text of others made fit to be shown: nothing of it steers a terminal."""

import re

SHOWN_LENGTH = 200
"""Characters of a stranger's text that an error quotes."""
_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Bidi controls: what comes after them is shown somewhere else."""
_NO_LINE = re.compile(f"[\x00-\x1f\x7f-\x9f{_TURNING}\u2028\u2029\u200b\u2060\ufeff\U000e0000-\U000e007f\ud800-\udfff]")
"""What ends a line, steers a terminal, turns text around or is not seen at all; and half characters."""
_NO_PROSE = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f{_TURNING}\ud800-\udfff]")
"""The same, but for tabs, what ends a line, and what is not seen."""
_COLOUR = re.compile("(\x1b\\[[0-9;]*m)")


def is_line(text: str) -> bool:
    """Whether ``text`` is one line that a terminal shows as it is.

    Nearly all texts are printable in Python's narrower sense, which is a hundred times faster to find out.
    """
    return text.isprintable() or not _NO_LINE.search(text)


def is_prose(text: str) -> bool:
    """Whether ``text`` is what a terminal shows as it is, on as many lines as it likes."""
    return text.isprintable() or not _NO_PROSE.search(text)


def shown(text: str) -> str:
    """``text`` as an error may quote it: one line, not too long, without what could steer a terminal."""
    if len(text) > SHOWN_LENGTH:
        text = f"{text[:SHOWN_LENGTH]}..."
    return text if is_line(text) else _NO_LINE.sub(lambda found: repr(found[0])[1:-1], text)


def legible(text: str, *, colours: bool = False) -> str:
    """``text`` with what is no prose as Python would write it in a string; ``colours``: those stay."""
    text = text.replace("\r\n", "\n")
    if not colours:
        return text if is_prose(text) else _NO_PROSE.sub(_spelled_out, text)
    return "".join(
        part if number % 2 else _NO_PROSE.sub(_spelled_out, part) for number, part in enumerate(_COLOUR.split(text))
    )


def _spelled_out(found: re.Match[str]) -> str:
    return found[0].encode("unicode_escape").decode()
