"""What the commands share: the pack, the workspace, the progress, and which kata is meant."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mockkata import guide, journal
from mockkata.catalogue import Kata, Pack, built_in_pack, load_pack
from mockkata.errors import UsageError, WorkspaceError
from mockkata.journal import Progress
from mockkata.workspace import Laid, Workspace, locate

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from mockkata.judging.runner import Runner
    from mockkata.judging.servers import ForkServer

SPAWN_VARIABLE = "MOCKKATA_SPAWN"
"""Set to 1 to start a new interpreter for each suite run, as is done where there is no fork."""


class Format(StrEnum):
    """How a result is told."""

    RICH = "rich"
    JSON = "json"
    JUNIT = "junit"


def complete_kata(incomplete: str) -> list[tuple[str, str]]:
    """Kata names for the shell's completion, with their titles; none where the pack cannot be read."""
    try:
        katas = load_pack(built_in_pack()).katas
    except Exception:  # noqa: BLE001 - completion must never print into the line being typed
        return []
    return [(kata.name, kata.title) for kata in katas if incomplete in kata.name]


def complete_topic(incomplete: str) -> list[tuple[str, str]]:
    """Topics for the shell's completion, with their titles; none where the pack cannot be read."""
    try:
        topics = load_pack(built_in_pack()).topics
    except Exception:  # noqa: BLE001 - as above
        return []
    return [(topic.name, topic.title) for topic in topics if incomplete in topic.name]


def complete_page(incomplete: str) -> list[str]:
    """Pages of the guide for the shell's completion."""
    return [name for name in guide.NAMES if incomplete in name]


KataName = Annotated[
    str | None,
    typer.Argument(
        metavar="KATA",
        help="A kata's name or a part of it; default: the one you stand in, else the current one.",
        autocompletion=complete_kata,
        show_default=False,
    ),
]
WorkspaceOption = Annotated[
    Path | None,
    typer.Option("--workspace", "-w", help="Where your katas lie (also: MOCKKATA_WORKSPACE).", show_default=False),
]


def where_we_are() -> Path:
    """The working directory.

    Raises WorkspaceError when it is gone.
    """
    try:
        return Path.cwd()
    except OSError as error:
        raise WorkspaceError("The folder you stand in does not exist any more.", "`cd` to one that does.") from error


@dataclass
class Invocation:
    """What is known before a command runs."""

    workspace: Path | None = None
    server: "ForkServer | None" = None
    """A server that was started beforehand."""


@dataclass
class Session:
    """What a command works with."""

    chosen_workspace: Path | None = None
    pack: Pack = field(default_factory=lambda: load_pack(built_in_pack()))
    place: Path = field(default_factory=where_we_are)
    forgiving: bool = False
    """Whether a journal that cannot be read tells of nothing; where verdicts are told, for they have a note on it."""

    @cached_property
    def workspace(self) -> Workspace:
        """The workspace in use."""
        return locate(self.chosen_workspace, self.place, os.environ)

    @cached_property
    def progress(self) -> Progress:
        """What the journal tells."""
        try:
            return journal.read(self.workspace.journal)
        except WorkspaceError:
            if self.forgiving:
                return Progress()
            raise

    @property
    def current(self) -> Kata | None:
        """The kata one stands in, else the one last worked on."""
        names = {kata.name: kata for kata in self.pack.katas}
        return names.get(self.workspace.kata_at(self.place) or "") or names.get(self.progress.current or "")

    @property
    def next_unsolved(self) -> Kata | None:
        """The first kata in teaching order that is not solved."""
        return next((kata for kata in self.pack.katas if kata.name not in self.progress.solved), None)

    @property
    def onwards(self) -> Kata | None:
        """Where to go on: the current kata until it is solved, then the next; None when all are."""
        current = self.current
        return current if current is not None and current.name not in self.progress.solved else self.next_unsolved

    def next_after(self, kata: Kata) -> Kata | None:
        """The next kata that is not solved, in teaching order from ``kata`` on, and then from the first."""
        katas = self.pack.katas
        place = katas.index(kata)
        others = (*katas[place + 1 :], *katas[:place])
        return next((one for one in others if one.name not in self.progress.solved), None)

    def start(self, kata: Kata) -> Laid:
        """Lay a kata out, or take it up again, and remember it; raises WorkspaceError where that cannot be done."""
        laid = self.workspace.start(kata)
        self._remember(journal.Started(kata=kata.name), f"{kata.name} lies in {laid.folder}.")
        return laid

    def next_hint(self, kata: Kata) -> int:
        """The number of the next hint, from 1, the last one again and again; remembered where there is a workspace."""
        number = min(self.progress.hints.get(kata.name, 0) + 1, len(kata.hints))
        if self.workspace.exists:
            self._remember(journal.Hinted(kata=kata.name, number=number))
        return number

    def reset(self, kata: Kata) -> Path:
        """Lay the skeleton out again and return where the work is kept; raises WorkspaceError as `start` does."""
        kept = self.workspace.reset(kata, datetime.now(UTC))
        self._remember(journal.Reset(kata=kata.name, kept=kept.name), f"Your work is kept in {kept}.")
        return kept

    def files(self, kata: Kata) -> Mapping[str, bytes]:
        """What lies in the workspace of a kata, by path; nothing where it was not started or cannot be read."""
        from mockkata.judging.staging import read_submission  # noqa: PLC0415 - only where a solution is shown

        try:
            return read_submission(kata, self.workspace.folder(kata)).files if self.workspace.has(kata) else {}
        except WorkspaceError:
            return {}

    def refresh(self) -> None:
        """Read the journal anew when the progress is asked for next."""
        self.__dict__.pop("progress", None)  # as `functools.cached_property` says it is done

    def _remember(self, event: journal.Event, done: str = "") -> None:
        """Write to the journal; ``done`` is what was done all the same where that fails."""
        try:
            journal.append(self.workspace.journal, event)
        except WorkspaceError as error:
            raise WorkspaceError(f"{error.message} {done}".strip(), error.hint) from error
        self.refresh()

    def kata(self, name: str | None) -> Kata:
        """The kata that is meant.

        Raises UsageError when there is no such kata, or none is named and none was started.
        """
        if name is not None:
            return self.pack.find(name)
        if self.current is None:
            message = f"No kata is named, and none was started in {self.workspace.root}."
            raise UsageError(message, "`mockkata start` takes the first one; `mockkata list` shows them all.")
        return self.current


@contextmanager
def judging(
    invocation: Invocation,
    tools: tuple[str, ...] | None = None,
    *,
    rehearse: bool = False,
    workspace: Workspace | None = None,
) -> Iterator[tuple["Runner", "ThreadPoolExecutor"]]:
    """A runner and the executor for its suite runs; both are gone afterwards, with everything they started.

    With ``tools``, the server for such katas is made ready at once, in the background. ``rehearse``, as in `Runner`,
    where many runs will follow. No run sees the ``workspace``, nor can change what lies there.
    """
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - these two only for commands that judge

    from mockkata.judging.runner import Runner  # noqa: PLC0415

    spawn = os.environ.get(SPAWN_VARIABLE) == "1" or not hasattr(os, "fork")
    closed = (str(workspace.root),) if workspace is not None else ()
    runner = Runner(invocation.server, spawn=spawn, rehearse=rehearse, closed=closed)
    executor = ThreadPoolExecutor(os.cpu_count() or 1, thread_name_prefix="suite")
    try:
        if tools is not None:
            runner.warm_up(tools)
        yield runner, executor
    finally:
        runner.close()
        executor.shutdown(cancel_futures=True)
