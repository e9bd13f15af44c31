"""What a learner did, told: the sentence, their own line, what to do about it, and where to read on."""

import re
from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from mockkata.outcomes import Diagnosis
from mockkata.rendering.theme import Signs, command, indented


def diagnoses(found: Sequence[Diagnosis], signs: Signs, *, explain: bool, more: Text | None = None) -> RenderableType:
    """All diagnoses of an attempt, the surest first; ``explain``: with the evidence behind each, else ``more``."""
    heading = "What happened" if any(one.sure for one in found) else "Perhaps this is what happened"
    parts: list[RenderableType] = [Text(heading, style="bold")]
    for one in found:
        parts += [Text(), indented(Group(*_parts(one, signs, explain=explain)))]
    if not explain and any(one.evidence for one in found):
        parts += [Text(), Text.assemble(("What this rests on: ", "faint"), more or command("mockkata check --explain"))]
    return Group(*parts)


def _parts(one: Diagnosis, signs: Signs, *, explain: bool) -> Iterator[RenderableType]:
    yield with_code(one.sentence)
    if one.code:
        yield Text.assemble((f"{one.file}, line {one.line}: ", "faint"), one.code)
    yield Text.assemble((f"{signs.go} ", "good"), with_code(one.advice))
    if explain:
        for fact in one.evidence:
            yield Text.assemble((f"{signs.dot} ", "faint"), with_code(fact))
    yield Text.assemble(("Read: ", "faint"), command(f"mockkata guide {one.pitfall}"))


def with_code(text: str) -> Text:
    """A sentence in which what stands in backquotes is code."""
    told = Text()
    for number, piece in enumerate(re.split(r"`([^`]*)`", text)):
        told.append(piece, style="name" if number % 2 else "")
    return told
