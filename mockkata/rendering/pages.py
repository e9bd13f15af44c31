"""What a learner reads: a lesson, a hint, a solution, what comes next."""

from collections.abc import Mapping
from pathlib import Path

from rich.cells import cell_len
from rich.columns import Columns
from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.syntax import Syntax
from rich.text import Text

from mockkata.catalogue import Kata
from mockkata.journal import Progress
from mockkata.rendering import reading
from mockkata.rendering.standing import next_kata
from mockkata.rendering.theme import command, indented
from mockkata.workspace import Laid

FRAME = 5
"""Columns that a frame takes, with the space to its neighbour."""


def lesson(kata: Kata) -> RenderableType:
    """What the kata teaches and asks, and which pages of the guide belong to it."""
    parts: list[RenderableType] = [reading.markdown(kata.lesson)]
    if kata.guide:
        more = Text("More on this: ", "faint")
        more.append_text(Text(", ").join(command(f"mockkata guide {page}") for page in kata.guide))
        parts += [Text(), more]
    return Group(*parts)


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
    lines.append(Text.assemble("Or have every save judged: ", command("mockkata watch")))
    return Group(*lines)


def hint(kata: Kata, number: int) -> RenderableType:
    """The ``number``-th hint (from 1)."""
    total = len(kata.hints)
    more = "the last one" if number == total else f"{total - number} more"
    return Group(
        Text.assemble((f"Hint {number} of {total}", "bold"), (f"  {kata.name}, {more}", "faint")),
        indented(reading.markdown(kata.hints[number - 1])),
    )


def solution(kata: Kata, yours: Mapping[str, bytes], width: int) -> RenderableType:
    """The reference beside what the learner wrote, or above it where ``width`` columns are too few for both."""
    parts: list[RenderableType] = [Text.assemble((f"{kata.title}", "bold"), ("  the reference, and yours", "faint"))]
    for path, content in kata.reference.items():
        files = {f"reference: {path}": content}
        if path in yours and yours[path] != content:
            files[f"yours: {path}"] = yours[path]
        texts = {title: content.decode(errors="backslashreplace").rstrip("\n") for title, content in files.items()}
        widest = max(cell_len(line) for text in texts.values() for line in text.splitlines() or [""])
        panels = [_file(title, text) for title, text in texts.items()]
        if len(panels) * (widest + FRAME) <= width:
            parts.append(Columns(panels, equal=True, expand=True))
        else:
            parts.extend(panels)
    return Group(*parts)


def _file(title: str, text: str) -> RenderableType:
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
        parts.append(reading.markdown(kata.learned))
    parts.append(Text.assemble("Compare with the reference: ", command(f"mockkata solution {kata.name}")))
    parts.append(next_kata(following))
    return indented(Group(*parts))


def try_again(kata: Kata, progress: Progress, *, watched: bool = False) -> RenderableType:
    """What to do after a verdict that is not sound; ``watched``: a save is enough to be judged again."""
    left = len(kata.hints) - progress.hints.get(kata.name, 0)
    told = f"{left} left" if left > 0 else "again from the last one"
    line = Text.assemble("Edit ", (kata.edits[0], "bold"))
    if watched:
        line.append(" and save. Stuck? ")
    else:
        line.append(", then ").append_text(command("mockkata check")).append(" again. Stuck? ")
    return indented(line.append_text(command("mockkata hint")).append(f" ({told})", style="faint"))


def shortest(path: Path, place: Path) -> str:
    """``path`` as one would type it from ``place``."""
    try:
        return path.relative_to(place).as_posix() or "."
    except ValueError:
        return str(path)
