"""Markdown in the terminal: lessons, hints and the guide."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.markdown import Heading, Markdown, MarkdownElement
from rich.table import Table
from rich.text import Text

from mockkata.catalogue import Kata
from mockkata.guide import Page
from mockkata.rendering.theme import command


class _PlainHeading(Heading):
    """A heading at the left margin, where reading begins."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        self.text.justify = "left"
        yield self.text


class _Plain(Markdown):
    elements: ClassVar[dict[str, type[MarkdownElement]]] = {**Markdown.elements, "heading_open": _PlainHeading}


def markdown(text: str) -> RenderableType:
    """Markdown, with its headings at the left margin."""
    return _Plain(text, code_theme="ansi_dark")


def contents(pages: Iterable[Page]) -> RenderableType:
    """Which pages the guide has, and what each is for."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    for page in pages:
        table.add_row(command(page.name), Text.assemble((page.title, "bold"), "\n", page.summary, "\n"))
    read = Text.assemble(("Read one: ", "faint"), command("mockkata guide glossary"))
    return Group(table, read)


def with_katas(text: str, katas: Sequence[Kata]) -> str:
    """A page of the guide, with the katas that practise it at its end."""
    if not katas:
        return text
    lines = [f"- `{kata.name}`: {kata.title} ({kata.level}, {kata.minutes} min)" for kata in katas]
    return "\n".join([text.rstrip("\n"), "", "## Katas", "", *lines, "", "Take one up with `mockkata start NAME`.", ""])
