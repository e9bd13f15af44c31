"""What happened when: events, appended one a line to a file, and the progress derived from them.

A torn or unknown line is passed over and reported, never fatal, and stays in the file.
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from mockkata.errors import WorkspaceError
from mockkata.outcomes import VerdictKind


class _Event(msgspec.Struct, tag_field="event", frozen=True, kw_only=True):
    kata: str
    at: datetime = msgspec.field(default_factory=lambda: datetime.now(UTC))


class Started(_Event, tag="started", frozen=True, kw_only=True):
    """The skeleton was laid out, or the kata was taken up again."""


class Checked(_Event, tag="checked", frozen=True, kw_only=True):
    """An attempt was judged."""

    verdict: VerdictKind
    seconds: float = 0.0
    pitfalls: tuple[str, ...] = ()


class Hinted(_Event, tag="hint", frozen=True, kw_only=True):
    """A hint was shown; the first is 1."""

    number: int


class Solved(_Event, tag="solved", frozen=True, kw_only=True):
    """A sound verdict."""


class Reset(_Event, tag="reset", frozen=True, kw_only=True):
    """The work was put aside and the skeleton laid out again."""

    kept: str


Event = Started | Checked | Hinted | Solved | Reset
_decoder = msgspec.json.Decoder(Event)


@dataclass
class Progress:
    """Where a learner stands."""

    current: str | None = None
    """The kata they last did something with."""
    solved: set[str] = field(default_factory=set)
    hints: dict[str, int] = field(default_factory=dict)
    """How many hints of each kata were shown."""
    attempts: dict[str, int] = field(default_factory=dict)
    """How often each kata was checked."""
    last_verdict: dict[str, VerdictKind] = field(default_factory=dict)
    unreadable: tuple[int, ...] = ()
    """Numbers of the lines that could not be understood (1-based)."""


def append(path: Path, event: Event) -> None:
    """Add an event, flushed to the disk.

    Raises WorkspaceError when the journal cannot be written.
    """
    line = msgspec.json.encode(event) + b"\n"
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o644)
        try:
            size = os.fstat(descriptor).st_size
            if size and os.lseek(descriptor, size - 1, os.SEEK_SET) >= 0 and os.read(descriptor, 1) != b"\n":
                line = b"\n" + line  # the last line is torn: leave it alone, and this one whole
            os.write(descriptor, line)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        message = f"The journal {path} cannot be written: {error.strerror}."
        raise WorkspaceError(message, "Mend its permissions or free some space; nothing else is lost.") from error


def read(path: Path) -> Progress:
    """The progress the journal tells of; none where there is no journal yet.

    Raises WorkspaceError when the file is there and cannot be read.
    """
    try:
        lines = path.read_bytes().split(b"\n")
    except (FileNotFoundError, NotADirectoryError):
        return Progress()
    except OSError as error:
        message = f"The journal {path} cannot be read: {error.strerror}."
        raise WorkspaceError(message, "Mend its permissions.") from error
    events: list[Event] = []
    unreadable = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            events.append(_decoder.decode(line))
        except (msgspec.DecodeError, UnicodeDecodeError):
            unreadable.append(number)
    return _derive(events, tuple(unreadable))


def _derive(events: Iterable[Event], unreadable: tuple[int, ...]) -> Progress:
    progress = Progress(unreadable=unreadable)
    for event in events:
        progress.current = event.kata
        match event:
            case Checked():
                progress.attempts[event.kata] = progress.attempts.get(event.kata, 0) + 1
                progress.last_verdict[event.kata] = event.verdict
            case Hinted():
                progress.hints[event.kata] = max(event.number, progress.hints.get(event.kata, 0))
            case Solved():
                progress.solved.add(event.kata)
            case Started() | Reset():
                pass
    return progress
