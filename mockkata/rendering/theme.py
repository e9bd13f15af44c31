"""One look for everything: the styles, the signs, the console."""

from dataclasses import dataclass

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.text import Text
from rich.theme import Theme

from mockkata.errors import MockkataError
from mockkata.outcomes import VerdictKind

THEME = Theme(
    {
        "good": "green",
        "bad": "red",
        "warn": "yellow",
        "faint": "bright_black",
        "name": "bold",
        "command": "cyan",
        "key": "reverse",
        "verdict.wrong": "bold white on red",
        "verdict.brittle": "bold black on yellow",
        "verdict.weak": "bold black on yellow",
        "verdict.leaky": "bold black on yellow",
        "verdict.sound": "bold black on green",
        "level.intro": "green",
        "level.easy": "cyan",
        "level.medium": "yellow",
        "level.hard": "red",
        "markdown.h1": "bold",
        "markdown.h2": "bold",
        "markdown.code": "cyan",
        "markdown.item.bullet": "bright_black",
    }
)
READABLE_WIDTH = 100
"""Columns beyond which lines get too long to read."""


@dataclass(frozen=True)
class Signs:
    """The signs, as far as the terminal can show them."""

    yes: str = "✓"
    no: str = "✗"
    dot: str = "·"
    go: str = "→"
    more: str = "…"
    rule: str = "─"


ASCII_SIGNS = Signs("+", "x", "-", "->", "...", "-")


def make_console(*, stderr: bool = False, narrow: bool = True) -> Console:
    """The console for people, no wider than one can read unless ``narrow`` is off.

    Rich itself honours NO_COLOR, TERM=dumb and pipes.
    """
    console = Console(theme=THEME, stderr=stderr, highlight=False, emoji=False)
    if narrow and console.width > READABLE_WIDTH:
        console.width = READABLE_WIDTH
    return console


def signs(console: Console) -> Signs:
    """The signs that this console's encoding has."""
    try:
        "".join(vars(Signs()).values()).encode(console.encoding)
    except (LookupError, UnicodeEncodeError):
        return ASCII_SIGNS
    return Signs()


def badge(kind: VerdictKind) -> Text:
    """A verdict as a coloured word."""
    return Text(f" {kind.upper()} ", style=f"verdict.{kind}")


def command(text: str) -> Text:
    """A command to type."""
    return Text(text, style="command")


def indented(renderable: RenderableType, by: int = 2) -> Padding:
    """Moved to the right, wrapped lines too."""
    return Padding(renderable, (0, 0, 0, by), expand=False)


def error(problem: MockkataError) -> RenderableType:
    """What is wrong and where, and what to do next."""
    return Group(
        Text.assemble(("Error: ", "bad"), problem.message),
        Text.assemble(("Next:  ", "faint"), problem.hint),
    )
