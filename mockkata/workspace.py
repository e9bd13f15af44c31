"""The learner's folder: found, made, filled and reset; the only module that knows its layout.

``<workspace>/<kata>/`` is a pytest project; ``<workspace>/.mockkata/`` holds the journal, under ``kept/`` what `reset`
put aside, and in ``part-*`` what is being laid out. A learner's file is never overwritten or removed, and nothing is
ever seen half-written, even if the program is killed or the power fails.
"""

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from errno import EEXIST, ENOTEMPTY
from itertools import count
from pathlib import Path

from mockkata.catalogue import Kata
from mockkata.disk import flush
from mockkata.errors import WorkspaceError

MARK = ".mockkata"
VARIABLE = "MOCKKATA_WORKSPACE"
DEFAULT_NAME = "workspace"
PART = "part-"
"""Beginning of the names, under ``.mockkata``, of what is not in its place yet."""
TRIES = 10
"""How often a file is laid out anew when somebody takes it, or the folder it goes to, away meanwhile."""


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
        return os.path.isdir(self._mark)  # noqa: PTH112 - Path.is_dir raises where one may not look

    @property
    def journal(self) -> Path:
        """Where the journal is or will be."""
        return self._mark / "journal.jsonl"

    @property
    def _mark(self) -> Path:
        return self.root / MARK

    def folder(self, kata: Kata) -> Path:
        """Where the kata lies or will lie."""
        return self.root / kata.name

    def has(self, kata: Kata) -> bool:
        """Whether the kata has been started here."""
        return os.path.isdir(self.folder(kata))  # noqa: PTH112 - as above

    def kept(self, kata: Kata) -> Path | None:
        """Where the work that was put aside last is kept, if any was."""
        with suppress(OSError):
            return max((self._mark / "kept" / kata.name).iterdir(), default=None)
        return None

    def not_started(self, kata: Kata) -> WorkspaceError:
        """What to say when the kata does not lie here."""
        hint = f"`mockkata start {kata.name}` lays it out."
        if (kept := self.kept(kata)) is not None:
            return WorkspaceError(f"{kata.name} does not lie in {self.root}.", f"{hint} Your work is kept in {kept}.")
        return WorkspaceError(f"{kata.name} has not been started in {self.root}.", hint)

    def kata_at(self, place: Path) -> str | None:
        """The name of the folder of this workspace that ``place`` lies in, if any."""
        with suppress(ValueError, OSError, RuntimeError):  # the last two: links that lead nowhere
            parts = place.resolve().relative_to(self.root.resolve()).parts
            return parts[0] if parts and parts[0] != MARK else None
        return None

    def make(self) -> None:
        """Make the workspace unless it is there.

        Raises WorkspaceError when something is in the way or it cannot be written.
        """
        if self.exists:
            return
        try:
            if self.root.exists() and not self.root.is_dir():
                raise WorkspaceError(f"{self.root} is a file; the workspace has to be a folder.", _ANOTHER)
            self._mark.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _cannot_write(self.root, error) from error
        flush(self.root, self.root.parent)

    def make_again(self) -> None:
        """Make what is missing of a workspace that was there.

        Raises WorkspaceError when it is gone as a whole, for it may have been moved, or as `make` does.
        """
        if not os.path.isdir(self.root):  # noqa: PTH112 - as above
            raise WorkspaceError(f"{self.root} is not there any more.", "Check again where it is now.")
        self.make()

    def start(self, kata: Kata) -> Laid:
        """Lay out the kata's skeleton and lesson; files that are there stay as they are.

        Raises WorkspaceError as `make` does.
        """
        self.make()
        self._clear()
        folder = self.folder(kata)
        existed = self.has(kata)
        try:
            if os.path.lexists(folder):
                return Laid(folder, self._fill(kata), existed)
            fresh = self._stage(kata)
            try:
                self._bring_in(kata, fresh)
            finally:
                shutil.rmtree(fresh, ignore_errors=True)
        except OSError as error:
            raise _cannot_write(folder, error) from error
        return Laid(folder, tuple(_files(kata)), existed)

    def reset(self, kata: Kata, now: datetime) -> Path:
        """Put the kata's folder aside and lay the skeleton out again; return where the old work is kept.

        All is laid out before anything is moved: where there is no room for it, the work stays where it is.

        Raises WorkspaceError when the kata was never started here, or as `make` does.
        """
        folder = self.folder(kata)
        if not self.has(kata):
            raise self.not_started(kata)
        self.make()
        self._clear()
        try:
            fresh = self._stage(kata)
            try:
                kept = self._put_aside(folder, now)
                try:
                    self._bring_in(kata, fresh)
                except BaseException:
                    if not os.path.lexists(folder):
                        with suppress(OSError):
                            kept.rename(folder)
                    raise
            finally:
                shutil.rmtree(fresh, ignore_errors=True)
        except OSError as error:
            raise (_cannot_write(folder, error) if self.has(kata) else self.not_started(kata)) from error
        return kept

    def _stage(self, kata: Kata) -> Path:
        """Lay out a whole kata, out of sight; raises OSError, and leaves nothing behind then."""
        for left in reversed(range(TRIES)):
            fresh = _new_part(self._mark)
            try:
                for path, content in _files(kata).items():
                    (fresh / path).parent.mkdir(parents=True, exist_ok=True)
                    _write(fresh / path, content)
            except BaseException as error:
                shutil.rmtree(fresh, ignore_errors=True)
                if not isinstance(error, FileNotFoundError) or not left:
                    raise  # else another start took it for a stray one
            else:
                break
        flush(*(folder for folder, _, _ in os.walk(fresh)), self._mark)
        return fresh

    def _bring_in(self, kata: Kata, fresh: Path) -> None:
        """Move a staged kata to its place, in one step; raises OSError or WorkspaceError."""
        with suppress(OSError):  # somebody was quicker, say an editor that saved: what is missing is added below
            fresh.rename(self.folder(kata))
        flush(self.root)
        self._fill(kata)

    def _fill(self, kata: Kata) -> tuple[str, ...]:
        """Add the files that are missing; return them. Raises OSError or WorkspaceError."""
        folder = self.folder(kata)
        if folder.exists() and not folder.is_dir():
            raise WorkspaceError(
                f"{folder} is a file; the kata needs a folder of that name.", f"Move it, or {_ANOTHER}"
            )
        return tuple(path for path, content in _files(kata).items() if self._add(folder / path, content))

    def _add(self, path: Path, content: bytes) -> bool:
        """Add a file unless there is one, whole or not at all; tell whether it was added.

        Raises OSError or WorkspaceError.
        """
        for left in reversed(range(TRIES)):
            if os.path.lexists(path):
                return False
            part = _new_part(self._mark)
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                _write(part, content)
                _put(part, path, content)
            except FileExistsError as error:
                if not path.parent.is_dir():
                    raise WorkspaceError(
                        f"{path.parent} is a file where a folder should be.", "Move it away."
                    ) from error
                return False
            except FileNotFoundError:  # another start took the part for a stray one, or a reset took the folder
                if not left:
                    raise
            else:
                flush(path.parent, path.parent.parent)
                return True
            finally:
                part.unlink(missing_ok=True)
        return False

    def _put_aside(self, folder: Path, now: datetime) -> Path:
        """Move a kata's folder to a place of its own under ``kept``; raises OSError."""
        place = self._mark / "kept" / folder.name
        place.mkdir(parents=True, exist_ok=True)
        name = now.strftime("%Y-%m-%dT%H-%M-%S-%f")
        for number in count(1):
            kept = place / (name if number == 1 else f"{name}-{number}")
            if os.path.lexists(kept):
                continue
            try:
                folder.rename(kept)
            except OSError as error:
                if error.errno in {EEXIST, ENOTEMPTY} and os.path.lexists(kept):
                    continue  # another reset was quicker to take the name
                raise
            break
        flush(place, place.parent, self._mark, self.root)
        return kept

    def _clear(self) -> None:
        """Remove what starts that were killed left behind; a start that is under way makes its part anew."""
        with suppress(OSError):
            for stray in list(self._mark.glob(f"{PART}*")):
                mine = _new_part(self._mark)
                with suppress(OSError):
                    stray.rename(mine)  # from now on nobody can move it to where a learner works
                    if mine.is_dir() and not mine.is_symlink():
                        shutil.rmtree(mine, ignore_errors=True)
                    else:
                        mine.unlink()


def locate(chosen: Path | None, place: Path, environment: Mapping[str, str]) -> Workspace:
    """The workspace to use from ``place``.

    In this order: the one ``chosen`` on the command line; the one named by MOCKKATA_WORKSPACE; the nearest upwards
    that has a ``.mockkata`` folder; ``workspace`` in the nearest folder upwards that has one; else ``workspace``
    here, not made yet.
    """
    if chosen is not None:
        return Workspace(chosen.absolute())
    if environment.get(VARIABLE):
        named = environment[VARIABLE]
        return Workspace(Path(os.path.expanduser(named)).absolute())  # noqa: PTH111 - Path's raises: no such user
    for folder in (place, *place.parents):
        for candidate in (folder, folder / DEFAULT_NAME):
            if (found := Workspace(candidate)).exists:
                return found
    return Workspace(place / DEFAULT_NAME)


_ANOTHER = f"choose another place with --workspace or {VARIABLE}."


def _files(kata: Kata) -> dict[str, bytes]:
    """What a kata's folder holds at first."""
    return {**kata.skeleton, "README.md": kata.lesson.encode()}


def _new_part(mark: Path) -> Path:
    """A name for something that is not in its place yet."""
    return mark / f"{PART}{os.urandom(8).hex()}"


def _write(path: Path, content: bytes) -> None:
    """Write a new file, down to the disk; raises OSError."""
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _put(part: Path, path: Path, content: bytes) -> None:
    """Give a whole file its name, unless there is a file of that name; raises OSError."""
    try:
        os.link(part, path)  # unlike a rename, never takes the place of another file
    except (FileExistsError, FileNotFoundError):
        raise
    except OSError:  # a file system without links, such as a memory stick's
        try:
            _write(path, content)
        except FileExistsError:
            raise
        except BaseException:
            path.unlink(missing_ok=True)
            raise


def _cannot_write(path: Path, error: OSError) -> WorkspaceError:
    if isinstance(error, FileExistsError | NotADirectoryError) and error.filename:
        message = f"{error.filename} cannot be made: {error.strerror}."
        return WorkspaceError(message, f"Move away what lies in its place, or {_ANOTHER}")
    return WorkspaceError(
        f"{path} cannot be written: {error.strerror}.", f"Free some space or mend its permissions, or {_ANOTHER}"
    )
