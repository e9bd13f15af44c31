"""Verdicts, proofs and the catalogue as JSON.

Their schemas are in `schemas/` beside this file; what is written there changes only together with the schema's name.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import msgspec

from mockkata.catalogue import Kata
from mockkata.curation import Report
from mockkata.journal import Progress
from mockkata.outcomes import Verdict


@dataclass(frozen=True)
class ListedKata:
    """One line of `mockkata list`."""

    name: str
    title: str
    topic: str
    level: str
    minutes: int
    solved: bool
    attempts: int


@dataclass(frozen=True)
class Listing:
    """What `mockkata list` tells."""

    title: str
    katas: tuple[ListedKata, ...]
    current: str | None
    schema: str = "mockkata/list/v1"


def listing(title: str, shown: Iterable[Kata], progress: Progress) -> str:
    """These katas of the pack called ``title``, with what is solved."""
    katas = tuple(
        ListedKata(
            kata.name,
            kata.title,
            kata.topic,
            kata.level,
            kata.minutes,
            kata.name in progress.solved,
            progress.attempts.get(kata.name, 0),
        )
        for kata in shown
    )
    return text(Listing(title, katas, progress.current))


def verdicts(all_judged: Sequence[Verdict]) -> str:
    """One verdict as one document; of several, a list."""
    return text(all_judged[0]) if len(all_judged) == 1 else _indented(msgspec.json.encode(all_judged))


def text(data: Verdict | Report | Listing) -> str:
    """The data as indented JSON."""
    return _indented(msgspec.json.encode(data))


def _indented(document: bytes) -> str:
    return msgspec.json.format(document, indent=2).decode()


def schemas() -> dict[str, dict[str, object]]:
    """The JSON schema of each document, by the name of its file."""
    return {
        "verdict-v1.json": msgspec.json.schema(Verdict),
        "proof-v1.json": msgspec.json.schema(Report),
        "list-v1.json": msgspec.json.schema(Listing),
    }
