"""The pitfalls that `mockkata check` recognises, as text for the guide: generated from the rules themselves."""

from collections.abc import Iterator

from mockkata.diagnosis.pitfall import Pitfall, Shows
from mockkata.diagnosis.rules import FAMILIES, PITFALLS, pitfalls_of

NAMES = tuple(PITFALLS)


def overview() -> str:
    """All of them in Markdown, a section for each family of rules, a line for each pitfall."""
    return "\n".join(_overview())


def section(name: str) -> str:
    """One of them in Markdown: what one sees, why, and what to do."""
    pitfall = PITFALLS[name]
    return "\n".join(_section(pitfall))


def practised_in(name: str) -> tuple[str, ...]:
    """The katas in which to practise it."""
    return PITFALLS[name].katas


def _overview() -> Iterator[str]:
    for family in FAMILIES:
        yield from ("", f"## {family.TITLE}", "")
        for pitfall in pitfalls_of(family):
            yield f"- `{pitfall.name}`: {pitfall.title}"
    yield from ("", "Read about one with `mockkata guide NAME`.", "")


def _section(pitfall: Pitfall) -> Iterator[str]:
    yield from (f"# {pitfall.title}", "", pitfall.why, "")
    yield from (f"**You see**: {pitfall.symptom}", "")
    yield from (f"**What to do**: {pitfall.advice}", "")
    if Shows.SILENT in pitfall.shows:
        yield from ("It may be silent: the tests pass, and would pass with a mistake in the code.", "")
    yield from (f"`mockkata check` calls it `{pitfall.name}`.", "")
