"""The guide: reference pages in Markdown beside this file, one a topic, and a few that go across.

A page begins with ``# Title`` and one paragraph that says what it is for.
"""

from dataclasses import dataclass
from pathlib import Path

from mockkata.naming import the_one

NAMES = (
    *("why", "glossary", "magicmock", "patch", "assertions", "side-effects", "specs"),
    *("http", "aws", "patterns", "async", "cheat-sheet", "pitfalls"),
)
"""The pages in reading order."""


@dataclass(frozen=True)
class Page:
    """One page."""

    name: str
    text: str
    """Markdown."""

    @property
    def title(self) -> str:
        """What its first line says."""
        return self.text.partition("\n")[0].removeprefix("# ")

    @property
    def summary(self) -> str:
        """Its first paragraph, in one line."""
        return " ".join(self.text.split("\n\n")[1].split())


def page(wanted: str) -> Page:
    """The page of that name, or the only one with ``wanted`` in its name.

    Raises UsageError when none or several fit.
    """
    name = the_one(wanted, {name: name for name in NAMES}, "page", "`mockkata guide`")
    return Page(name, (Path(__file__).parent / f"{name}.md").read_text(encoding="utf-8"))


def pages() -> tuple[Page, ...]:
    """All pages in reading order."""
    return tuple(page(name) for name in NAMES)
