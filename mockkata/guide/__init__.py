"""The guide: reference pages in Markdown beside this file, one a topic, and a few that go across.

A page begins with ``# Title`` and one paragraph that says what it is for. Each pitfall that is recognised has a page
of its own, generated from its rule.
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
    katas: tuple[str, ...] = ()
    """Katas that practise it, apart from those that name the page themselves."""

    @property
    def title(self) -> str:
        """What its first line says."""
        return self.text.partition("\n")[0].removeprefix("# ")

    @property
    def summary(self) -> str:
        """Its first paragraph, in one line."""
        return " ".join(self.text.split("\n\n")[1].split())


def page(wanted: str) -> Page:
    """The page of that name, or the only one with ``wanted`` in its name; else the pitfall of that name.

    Raises UsageError when none or several fit.
    """
    if any(wanted.lower() in name for name in NAMES):
        name = the_one(wanted, {name: name for name in NAMES}, "page", "`mockkata guide`")
        return Page(name, _text(name))
    from mockkata.guide import recognised  # noqa: PLC0415 - the rules are many, and most pages do without

    name = the_one(wanted, {name: name for name in (*NAMES, *recognised.NAMES)}, "page", "`mockkata guide pitfalls`")
    return Page(name, recognised.section(name), recognised.practised_in(name))


def _text(name: str) -> str:
    text = (Path(__file__).parent / f"{name}.md").read_text(encoding="utf-8")
    if name != "pitfalls":
        return text
    from mockkata.guide import recognised  # noqa: PLC0415 - as above

    return text + recognised.overview()


def pages() -> tuple[Page, ...]:
    """All pages in reading order."""
    return tuple(page(name) for name in NAMES)
