"""The other things a learner reads: the catalogue, a lesson, a hint, a solution, where they stand."""

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from rich.columns import Columns
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.markdown import Heading, Markdown, MarkdownElement
from rich.panel import Panel
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from mockkata.catalogue import Kata, Pack
from mockkata.journal import Progress
from mockkata.rendering.theme import Signs, command, indented
from mockkata.workspace import Laid

SIDE_BY_SIDE_WIDTH = 160
"""Columns from which two files fit beside each other."""


def catalogue(pack: Pack, progress: Progress, signs: Signs) -> RenderableType:
    """All katas by topic, with what is solved."""
    solved = sum(kata.name in progress.solved for kata in pack.katas)
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column()
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True, justify="right")
    for topic in pack.topics:
        table.add_row()
        table.add_row("", Text(topic.title, "bold"))
        for kata in topic.katas:
            table.add_row(
                _mark(kata, progress, signs),
                Text(kata.name, "command"),
                Text(kata.title, "faint" if kata.name in progress.solved else ""),
                Text(kata.level, f"level.{kata.level}"),
                Text(f"{kata.minutes} min", "faint"),
            )
    return Group(Text.assemble((pack.title, "bold"), (f"  {solved} of {len(pack.katas)} solved", "faint")), table)


def _mark(kata: Kata, progress: Progress, signs: Signs) -> Text:
    if kata.name in progress.solved:
        return Text(signs.yes, "good")
    if kata.name == progress.current:
        return Text(signs.go, "warn")
    return Text(signs.dot, "faint")


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
    parts.append(_next(following))
    return indented(Group(*parts))


def try_again(kata: Kata, progress: Progress) -> RenderableType:
    """What to do after a verdict that is not sound."""
    left = len(kata.hints) - progress.hints.get(kata.name, 0)
    told = f"{left} left" if left > 0 else "again from the last one"
    line = Text.assemble("Edit ", (kata.edits[0], "bold"), ", then ", command("mockkata check"), " again. Stuck? ")
    return indented(line.append_text(command("mockkata hint")).append(f" ({told})", style="faint"))


def standing(pack: Pack, progress: Progress, current: Kata | None, following: Kata | None) -> RenderableType:
    """Where the learner stands and what to do next."""
    solved = sum(kata.name in progress.solved for kata in pack.katas)
    head = Text.assemble((pack.title, "bold"), (f"  {solved} of {len(pack.katas)} katas solved", "faint"))
    if current is None or current.name in progress.solved:
        return Group(head, _next(following), _all_commands())
    verdict = progress.last_verdict.get(current.name)
    tries = progress.attempts.get(current.name, 0)
    told = (
        f", {tries} {'check' if tries == 1 else 'checks'} so far, the last one {verdict}"
        if verdict
        else ", not checked yet"
    )
    return Group(
        head,
        Text.assemble("You are at ", (current.name, "name"), f" ({current.title}){told}."),
        Text.assemble("Next: ", command("mockkata check"), ", or ", command("mockkata hint"), " if you are stuck."),
        _all_commands(),
    )


def _next(following: Kata | None) -> Text:
    if following is None:
        return Text("That was the last one: every kata is solved.", "good")
    told = f"  {following.title}, {following.minutes} minutes"
    return Text.assemble("Next: ", command(f"mockkata start {following.name}"), (told, "faint"))


def _all_commands() -> Text:
    return Text.assemble(("All commands: ", "faint"), command("mockkata --help"))


def shortest(path: Path, place: Path) -> str:
    """``path`` as one would type it from ``place``."""
    try:
        return path.relative_to(place).as_posix() or "."
    except ValueError:
        return str(path)
