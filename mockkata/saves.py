"""When the learner's files change: by the system's events, and by a look at the files now and then.

Events say it at once, where there are any: network drives and some containers have none. The look, once a second,
finds what they did not tell, and a folder that was replaced, moved or deleted, to which they stay silent.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing, suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from watchfiles import awatch

from mockkata.judging.staging import COUNT_LIMIT, files_in

EVENT_STEP = 15
"""Milliseconds between two questions for events: how late a save is seen, and how often an idle watch wakes up."""
BURST = 50
"""Milliseconds after which a burst of events is told, even if it goes on."""
LOOK_EVERY = 1.0
"""Seconds between two looks where there are events."""
POLL_EVERY = 0.3
"""Seconds between two looks where there are none."""
MISSED_SAVES = 2
"""Changes in a row of which no event told, until events are taken to be missing."""


class Sign(Enum):
    """What happened to the folder."""

    SAVED = auto()
    """Its files are not what they were, or it is back."""
    GONE = auto()
    """It is not there any more."""
    POLLING = auto()
    """No events come: from now on, it is looked at instead."""


@dataclass(frozen=True)
class Look:
    """A folder as it was at a moment: which folder it is, and its files by size, time and place on the disk."""

    folder: tuple[int, int]
    files: dict[str, tuple[int, int, int]]


def look(folder: Path) -> Look | None:
    """Look at a folder; None where it is not there."""
    try:
        status = folder.stat()
    except OSError:
        return None
    files: dict[str, tuple[int, int, int]] = {}
    for path in files_in(folder):
        with suppress(OSError):  # gone in between
            seen = path.stat()
            files[str(path)] = (seen.st_size, seen.st_mtime_ns, seen.st_ino)
        if len(files) > COUNT_LIMIT:
            break
    return Look((status.st_dev, status.st_ino), files)


class Lookout:
    """Tells of changes in a folder, until it is cancelled."""

    def __init__(self, folder: Path, tell: Callable[[Sign], None]) -> None:
        self._folder = folder
        self._tell = tell
        self._polling = False

    async def run(self) -> None:
        """Watch; never returns."""
        seen = look(self._folder)
        while True:
            if seen is None:
                self._tell(Sign.GONE)
                while (seen := look(self._folder)) is None:  # noqa: ASYNC110 - nothing tells that it is back
                    await asyncio.sleep(POLL_EVERY)
                self._tell(Sign.SAVED)
            seen = await self._follow(seen)

    async def _follow(self, seen: Look) -> Look | None:
        """Watch one folder until it is another one or gone, or until no events come from it; return the last look."""
        missed = 0
        moments = self._looks() if self._polling else self._events()
        async with aclosing(moments):
            async for told in moments:
                before, seen_now = seen, look(self._folder)
                if seen_now is None:
                    return None
                seen = seen_now
                if seen != before:
                    self._tell(Sign.SAVED)
                    missed += 1
                if seen.folder != before.folder:
                    return seen
                if told:
                    missed = 0
                elif missed >= MISSED_SAVES and not self._polling:
                    break
        self._polling = look(self._folder) is not None
        if self._polling:
            self._tell(Sign.POLLING)
        return seen

    async def _events(self) -> AsyncGenerator[bool, None]:
        """Whenever something happened, and once a second: whether something did.

        Ends where the system has no events to give, or no more.
        """
        timeout = int(LOOK_EVERY * 1000)
        with suppress(OSError, RuntimeError):  # no such system call, too many watches, a folder that is gone again
            async for changes in awatch(
                self._folder,
                watch_filter=None,
                step=EVENT_STEP,
                debounce=BURST,
                rust_timeout=timeout,
                yield_on_timeout=True,
            ):
                yield bool(changes)

    async def _looks(self) -> AsyncGenerator[bool, None]:
        while True:
            await asyncio.sleep(POLL_EVERY)
            yield False
