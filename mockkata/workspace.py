"""The learner's folder: found, made, filled and reset; the only module that knows its layout.

``<workspace>/<kata>/`` is a pytest project; ``<workspace>/.mockkata/`` holds the journal and, under ``kept/``, what
`reset` put aside. A learner's file is never overwritten or removed.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mockkata.catalogue import Kata
from mockkata.errors import WorkspaceError

MARK = ".mockkata"
VARIABLE = "MOCKKATA_WORKSPACE"
DEFAULT_NAME = "workspace"


@dataclass(frozen=True)
class Laid:
    """What `Workspace.start` did."""

    folder: Path
    written: tuple[str, ...]
    """Files that were not there before."""
    existed: bool
    """Whether the kata had been started before."""


@dataclass(frozen=True)
class Workspace:
    """The folder in which a learner's katas lie; it need not exist yet."""

    root: Path

    @property
    def exists(self) -> bool:
        """Whether it has been made."""
        return (self.root / MARK).is_dir()

    @property
    def journal(self) -> Path:
        """Where the journal is or will be."""
        return self.root / MARK / "journal.jsonl"

    def folder(self, kata: Kata) -> Path:
        """Where the kata lies or will lie."""
        return self.root / kata.name

    def has(self, kata: Kata) -> bool:
        """Whether the kata has been started here."""
        return self.folder(kata).is_dir()

    def kata_at(self, place: Path) -> str | None:
        """The name of the folder of this workspace that ``place`` lies in, if any."""
        with suppress(ValueError):
            parts = place.resolve().relative_to(self.root.resolve()).parts
            return parts[0] if parts and parts[0] != MARK else None
        return None

    def make(self) -> None:
        """Make the workspace unless it is there.

        Raises WorkspaceError when something is in the way or it cannot be written.
        """
        if self.root.exists() and not self.root.is_dir():
            raise WorkspaceError(f"{self.root} is a file; the workspace has to be a folder.", _ANOTHER)
        try:
            (self.root / MARK).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _cannot_write(self.root, error) from error

    def start(self, kata: Kata) -> Laid:
        """Lay out the kata's skeleton and lesson; files that are there stay as they are.

        Raises WorkspaceError as `make` does.
        """
        self.make()
        folder = self.folder(kata)
        if folder.exists() and not folder.is_dir():
            raise WorkspaceError(
                f"{folder} is a file; the kata needs a folder of that name.", f"Move it, or {_ANOTHER}"
            )
        existed = folder.is_dir()
        files = {**kata.skeleton, "README.md": kata.lesson.encode()}
        written = tuple(path for path, content in files.items() if _write_new(folder / path, content))
        return Laid(folder, written, existed)

    def reset(self, kata: Kata, now: datetime) -> Path:
        """Put the kata's folder aside and lay the skeleton out again; return where the old work is kept.

        Raises WorkspaceError when the kata was never started here, or as `make` does.
        """
        folder = self.folder(kata)
        if not self.has(kata):
            raise WorkspaceError(f"{kata.name} has not been started in {self.root}.", f"`mockkata start {kata.name}`")
        kept = self.root / MARK / "kept" / kata.name / now.strftime("%Y-%m-%dT%H-%M-%S-%f")
        try:
            kept.parent.mkdir(parents=True, exist_ok=True)
            folder.rename(kept)
        except OSError as error:
            raise _cannot_write(folder, error) from error
        self.start(kata)
        return kept


def locate(chosen: Path | None, place: Path, environment: Mapping[str, str]) -> Workspace:
    """The workspace to use from ``place``.

    In this order: the one ``chosen`` on the command line; the one named by MOCKKATA_WORKSPACE; the nearest upwards
    that has a ``.mockkata`` folder; ``workspace`` in the nearest folder upwards that has one; else ``workspace``
    here, not made yet.
    """
    if chosen is not None:
        return Workspace(chosen.absolute())
    if environment.get(VARIABLE):
        return Workspace(Path(environment[VARIABLE]).expanduser().absolute())
    for folder in (place, *place.parents):
        for candidate in (folder, folder / DEFAULT_NAME):
            if (candidate / MARK).is_dir():
                return Workspace(candidate)
    return Workspace(place / DEFAULT_NAME)


_ANOTHER = f"choose another place with --workspace or {VARIABLE}."


def _write_new(path: Path, content: bytes) -> bool:
    """Write a file that is not there yet; tell whether it was written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError as error:
        if not path.parent.is_dir():
            raise WorkspaceError(f"{path.parent} is a file where a folder should be.", "Move it away.") from error
        return False
    except OSError as error:
        raise _cannot_write(path, error) from error
    return True


def _cannot_write(path: Path, error: OSError) -> WorkspaceError:
    return WorkspaceError(f"{path} cannot be written: {error.strerror}.", f"Mend its permissions, or {_ANOTHER}")
