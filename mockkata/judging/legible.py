"""Text of others made fit to be shown: what would steer a terminal is spelled out."""

import re

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""All control characters but tab and newline, those that turn the direction of writing, and lone surrogates."""
_COLOUR = re.compile(r"(\x1b\[[0-9;]*m)")


def legible(text: str, *, colours: bool = False) -> str:
    """``text`` with control characters as Python would write them in a string; ``colours``: those stay."""
    text = text.replace("\r\n", "\n")
    if colours:
        return "".join(
            part if number % 2 else _CONTROL.sub(_spelled_out, part) for number, part in enumerate(_COLOUR.split(text))
        )
    return _CONTROL.sub(_spelled_out, text)


def _spelled_out(found: re.Match[str]) -> str:
    return found[0].encode("unicode_escape").decode()
