"""What a pitfall is: its name, its words, and the rule that recognises it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, IntEnum

from mockkata.diagnosis.case import Case
from mockkata.evidence import NOWHERE, Place


class Shows(Enum):
    """Where a mistake shows itself, and so which tests its rule is asked about."""

    FAILING = "failing"
    """In a test that fails, or a file that cannot be loaded."""
    SILENT = "silent"
    """In a test that passes and should not be trusted: asked about where a bug went unnoticed."""
    LEAKING = "leaking"
    """In what a test leaves behind: asked about where tests do not stand alone, or a later one fails."""


class Sureness(IntEnum):
    """How much a finding can be relied upon."""

    PERHAPS = 1
    """Told as a possibility, and only where nothing surer is known."""
    LIKELY = 2
    SURE = 3


@dataclass(frozen=True)
class Finding:
    """A rule recognised its pitfall in a test."""

    sentence: str
    """What the learner did and what came of it, in one sentence, with their own names in backquotes."""
    place: Place = NOWHERE
    """The learner's line; empty: the line that failed, or the test itself."""
    sure: Sureness = Sureness.SURE
    because: tuple[str, ...] = ()
    """What it rests on, for ``check --explain``: one fact a line."""


Rule = Callable[[Case], Iterator[Finding]]
"""Looks at one test and tells how its pitfall is in it: nothing, or one finding, rarely more."""


@dataclass(frozen=True)
class Pitfall:
    """A known mistake."""

    name: str
    title: str
    """A heading: what one does wrong."""
    symptom: str
    """What one sees: a line of a message, or that nothing is seen."""
    why: str
    """One or two sentences: how mocking works here."""
    advice: str
    """One sentence: what to do about it, without the answer to any kata."""
    katas: tuple[str, ...]
    """Where to practise it."""
    shows: tuple[Shows, ...]
    explains: tuple[str, ...]
    """Pitfalls that are mere symptoms where this one is found in the same test."""
    rule: Rule


def pitfall(  # noqa: PLR0913 - a pitfall has this many words
    name: str,
    *,
    title: str,
    symptom: str,
    why: str,
    advice: str,
    katas: tuple[str, ...],
    shows: tuple[Shows, ...] = (Shows.FAILING,),
    explains: tuple[str, ...] = (),
) -> Callable[[Rule], Pitfall]:
    """Make a rule the pitfall of that name."""

    def make(rule: Rule) -> Pitfall:
        return Pitfall(name, title, symptom, why, advice, katas, shows, explains, rule)

    return make
