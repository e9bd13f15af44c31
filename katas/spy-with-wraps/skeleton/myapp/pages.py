"""The pages of an e-reader: a text, broken into lines that fit the screen."""

import textwrap
from collections.abc import Callable

Lines = tuple[str, ...]


def break_lines(text: str, width: int) -> Lines:
    """Break a text into lines of at most ``width`` characters. A long text takes its time."""
    return tuple(textwrap.wrap(text, width))


class Typesetter:
    """Breaks texts into lines, and remembers the lines."""

    def __init__(self, break_lines: Callable[[str, int], Lines]) -> None:
        self._break_lines = break_lines
        self._known: dict[tuple[str, int], Lines] = {}

    def lines(self, text: str, width: int) -> Lines:
        """Return what ``break_lines(text, width)`` returns.

        It is called, with both arguments by position, once for each pair of text and width in the
        life of this typesetter, whatever else is asked for in between and whatever it returns.
        How the answers are remembered may change.
        """
        key = (text, width)
        if key not in self._known:
            self._known[key] = self._break_lines(text, width)
        return self._known[key]
