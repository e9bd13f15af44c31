"""What happened when: events, appended one a line to a file, and the progress derived from them.

A torn or unknown line is passed over and reported, never fatal, and stays in the file.
"""

import os
import stat
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from errno import EACCES, EAGAIN
from pathlib import Path
from typing import BinaryIO

import msgspec

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

from mockkata.disk import flush
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
    """The first sound verdict."""


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


LINE_LIMIT = 1 << 20
"""Bytes of a line; an event is far shorter."""
LOCK_PATIENCE = 2.0
"""Seconds to wait for another process to finish its line; longer than that only one that was stopped takes."""
LOCK_STEP = 0.005
"""Seconds between two looks whether it has."""


def append(path: Path, *events: Event) -> None:
    """Add events, all or none of them, flushed to the disk; an unfinished line before them stays as it is.

    Raises WorkspaceError when the journal cannot be written; it is then what it was before (without file locks, an
    unfinished line may stay).
    """
    lines = b"".join(msgspec.json.encode(event) + b"\n" for event in events)
    try:
        descriptor = _open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT)
        try:
            _add(descriptor, lines, alone=_lock(descriptor, exclusive=True))
        finally:
            os.close(descriptor)
    except OSError as error:
        message = f"The journal {path} cannot be written: {error.strerror}."
        raise WorkspaceError(message, "Mend its permissions or free some space; nothing else is lost.") from error
    flush(path.parent)


def read(path: Path) -> Progress:
    """The progress the journal tells of; none where there is no journal yet.

    Raises WorkspaceError when the file is there and cannot be read.
    """
    events: list[Event] = []
    unreadable = []
    try:
        with os.fdopen(_open(path, os.O_RDONLY), "rb") as file:
            _lock(file.fileno(), exclusive=False)
            for number, line in enumerate(_lines(file), start=1):
                if not line.strip():
                    continue
                try:
                    events.append(_decoder.decode(line))
                except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
                    unreadable.append(number)
    except (FileNotFoundError, NotADirectoryError):
        return Progress()
    except OSError as error:
        message = f"The journal {path} cannot be read: {error.strerror}."
        raise WorkspaceError(message, "Mend its permissions, or move it away: a new one is begun.") from error
    return _derive(events, tuple(unreadable))


def _open(path: Path, flags: int) -> int:
    """Open a file, and nothing else: a pipe in its place would have the program wait for ever.

    Raises OSError.
    """
    flags |= getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)
    descriptor = os.open(path, flags, 0o644)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(0, "Not a file")
    return descriptor


def _add(descriptor: int, lines: bytes, *, alone: bool) -> None:
    """Write the lines at the end and flush them; where that fails and nobody else writes, none of them stays.

    Raises OSError.
    """
    size = os.fstat(descriptor).st_size
    if size and os.lseek(descriptor, size - 1, os.SEEK_SET) >= 0 and os.read(descriptor, 1) != b"\n":
        lines = b"\n" + lines  # the last line is torn: leave it alone, and these whole
    try:
        left = memoryview(lines)
        while left:  # a full disk takes a part of them first
            left = left[os.write(descriptor, left) :]
        os.fsync(descriptor)
    except OSError:
        if alone:
            with suppress(OSError):
                os.ftruncate(descriptor, size)
        raise


def _lock(descriptor: int, *, exclusive: bool) -> bool:
    """Keep other processes from writing until the file is closed; tell whether that could be done.

    Without a lock a line is still added by one write, at the end.
    """
    if fcntl is None:
        return False
    kind = fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH
    give_up = time.monotonic() + LOCK_PATIENCE
    while True:
        try:
            fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno not in (EAGAIN, EACCES) or time.monotonic() > give_up:
                return False  # the file system has no locks, or somebody sits on this one
            time.sleep(LOCK_STEP)
        else:
            return True


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """The lines; for one that is too long, something that is no event."""
    while line := file.readline(LINE_LIMIT):
        is_whole = len(line) < LINE_LIMIT or line.endswith(b"\n")
        yield line if is_whole else b"too long"
        while not is_whole:
            rest = file.readline(LINE_LIMIT)
            is_whole = len(rest) < LINE_LIMIT or rest.endswith(b"\n")


def _derive(events: Iterable[Event], unreadable: tuple[int, ...]) -> Progress:
    progress = Progress(unreadable=unreadable)
    for event in events:
        progress.current = event.kata
        match event:
            case Checked():
                progress.attempts[event.kata] = progress.attempts.get(event.kata, 0) + 1
                progress.last_verdict[event.kata] = event.verdict
                if event.verdict is VerdictKind.SOUND:  # the line that says "solved" may be the torn one
                    progress.solved.add(event.kata)
            case Hinted():
                progress.hints[event.kata] = max(event.number, progress.hints.get(event.kata, 0))
            case Solved():
                progress.solved.add(event.kata)
            case Started() | Reset():
                pass
    return progress
