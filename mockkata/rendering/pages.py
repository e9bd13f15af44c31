"""What a learner reads: a lesson, a hint, a solution, what comes next."""

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from rich.columns import Columns
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.markdown import Heading, Markdown, MarkdownElement
from rich.panel import Panel
from rich.syntax import Syntax
from rich.text import Text

from mockkata.catalogue import Kata
from mockkata.journal import Progress
from mockkata.rendering.standing import next_kata
from mockkata.rendering.theme import command, indented
from mockkata.workspace import Laid

SIDE_BY_SIDE_WIDTH = 160
"""Columns from which two files fit beside each other."""


def lesson(kata: Kata) -> RenderableType:
    """What the kata teaches and asks."""
    return _Lesson(kata.lesson, code_theme="ansi_dark")


class _PlainHeading(Heading):
    """A heading at the left margin, where reading begins."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        self.text.justify = "left"
        yield self.text


class _Lesson(Markdown):
    elements: ClassVar[dict[str, type[MarkdownElement]]] = {**Markdown.elements, "heading_open": _PlainHeading}


def laid_out(kata: Kata, laid: Laid, place: Path) -> RenderableType:
    """Where a started kata lies, what to edit, and what comes next."""
    folder = shortest(laid.folder, place)
    lines = []
    if laid.existed:
        lines.append(Text.assemble("You started it before; your work is as you left it in ", (folder, "bold"), "."))
        if laid.written:
            lines.append(Text(f"These files were missing and are back: {', '.join(laid.written)}.", "warn"))
    else:
        lines.append(Text.assemble("It lies in ", (folder, "bold"), ", a pytest project like any other."))
    edits = ", ".join(f"{folder}/{path}" for path in kata.edits)
    lines.append(Text.assemble("Edit ", (edits, "bold"), ", then: ", command("mockkata check")))
    return Group(*lines)


def hint(kata: Kata, number: int) -> RenderableType:
    """The ``number``-th hint (from 1)."""
    total = len(kata.hints)
    more = "the last one" if number == total else f"{total - number} more"
    return Group(
        Text.assemble((f"Hint {number} of {total}", "bold"), (f"  {kata.name}, {more}", "faint")),
        indented(Markdown(kata.hints[number - 1])),
    )


def solution(kata: Kata, yours: Mapping[str, bytes], console: Console) -> RenderableType:
    """The reference beside what the learner wrote, or below it where there is no room."""
    parts: list[RenderableType] = [Text.assemble((f"{kata.title}", "bold"), ("  the reference, and yours", "faint"))]
    for path, content in kata.reference.items():
        panels = [_file(f"reference: {path}", content)]
        if path in yours and yours[path] != content:
            panels.append(_file(f"yours: {path}", yours[path]))
        if len(panels) > 1 and console.width >= SIDE_BY_SIDE_WIDTH:
            parts.append(Columns(panels, equal=True, expand=True))
        else:
            parts.extend(panels)
    return Group(*parts)


def _file(title: str, content: bytes) -> RenderableType:
    text = content.decode(errors="backslashreplace").rstrip("\n")
    return Panel(
        Syntax(text, "python", theme="ansi_dark", background_color="default"),
        title=Text(title),
        title_align="left",
        border_style="faint",
    )


def learned(kata: Kata, following: Kata | None, *, newly: bool) -> RenderableType:
    """What a solved kata taught, and the next one."""
    parts: list[RenderableType] = []
    if newly:
        parts.append(Markdown(kata.learned))
    parts.append(Text.assemble("Compare with the reference: ", command(f"mockkata solution {kata.name}")))
    parts.append(next_kata(following))
    return indented(Group(*parts))


def try_again(kata: Kata, progress: Progress) -> RenderableType:
    """What to do after a verdict that is not sound."""
    left = len(kata.hints) - progress.hints.get(kata.name, 0)
    told = f"{left} left" if left > 0 else "again from the last one"
    line = Text.assemble("Edit ", (kata.edits[0], "bold"), ", then ", command("mockkata check"), " again. Stuck? ")
    return indented(line.append_text(command("mockkata hint")).append(f" ({told})", style="faint"))


def shortest(path: Path, place: Path) -> str:
    """``path`` as one would type it from ``place``."""
    try:
        return path.relative_to(place).as_posix() or "."
    except ValueError:
        return str(path)
