"""Verdicts, proofs and the catalogue as JSON.

Their schemas are in `schemas/` beside this file; what is written there changes only together with the schema's name.
The documents are plain ASCII, so that they are the same JSON whatever encoding a terminal or a pipe has. Half a
character (a lone surrogate, which a test may well print) is no text to other programs; its number is written out.
"""

import json
import re
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
    return _document(all_judged[0] if len(all_judged) == 1 else all_judged)


def text(data: Verdict | Report | Listing) -> str:
    """The data as indented JSON."""
    return _document(data)


def _document(data: object) -> str:
    text = json.dumps(msgspec.to_builtins(data), indent=2, ensure_ascii=False)
    return _NOT_ASCII.sub(_escaped, text)


_NOT_ASCII = re.compile("[^\x00-\x7e]")


def _escaped(found: re.Match[str]) -> str:
    """A character inside a JSON string, as JSON may have it in ASCII."""
    escape = json.dumps(found[0])[1:-1]
    is_half = "\ud800" <= found[0] <= "\udfff"
    return f"\\{escape}" if is_half else escape


def schemas() -> dict[str, dict[str, object]]:
    """The JSON schema of each document, by the name of its file."""
    return {
        "verdict-v1.json": msgspec.json.schema(Verdict),
        "proof-v1.json": msgspec.json.schema(Report),
        "list-v1.json": msgspec.json.schema(Listing),
    }
