"""Which files a suite run can reach: the system's and Python's to read, its own folders to write, and nothing of home.

The rule that lies deepest decides: a virtual environment in the home directory is open, the katas in it are closed.
"""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from mockkata.judging.landlock import ALL, LIST, NOTHING, READ, Access

SHARED = ("/tmp", "/var/tmp", "/dev/shm", "/dev/null", "/dev/zero", "/dev/full")  # noqa: S108 - what they are for
"""What any program may write to."""
DEVICES = ("/dev/random", "/dev/urandom", "/dev/tty", "/dev/fd", "/dev/stdin", "/dev/stdout", "/dev/stderr")
"""What else may be read of ``/dev``, which holds the disks too."""


@dataclass(frozen=True)
class Reach:
    """Absolute paths of folders and files; what lies in none of them may be read and not written."""

    closed: tuple[str, ...]
    """Not even to be read, nor listed: the home directory."""
    hidden: tuple[str, ...]
    """To be listed, not read: the pack, which may lie among Python's own files."""
    needed: tuple[str, ...]
    """To be read wherever they lie: Python, the libraries, this program."""
    writable: tuple[str, ...]
    """To be read, and to be written where nothing closed or hidden lies in them: what lies beside it may be its own."""

    def may_read(self, path: str) -> bool:
        """Whether a file may be read, by its absolute path."""
        nearest_closed = _nearest(path, (*self.closed, *self.hidden))
        return not nearest_closed or _nearest(path, self._open) > nearest_closed

    def rules(self) -> Mapping[str, Access]:
        """The same for Landlock, which knows only of what is allowed."""
        found: dict[str, Access] = {}
        everything_closed = (*self.closed, *self.hidden)
        for access, closed in ((READ, everything_closed), (LIST, self.closed)):
            for part in _open_parts("/", self._open, closed):
                found[part] = found.get(part, NOTHING) | access
        for folder in set(self.writable).difference(everything_closed):
            if list(_open_parts(folder, self._open, everything_closed)) == [folder]:
                found[folder] = ALL
        return found

    @property
    def _open(self) -> tuple[str, ...]:
        return (*self.needed, *self.writable)


def of_a_run(temporary: str, pack: str, homes: Iterable[str]) -> Reach:
    """What a suite run can reach that is staged somewhere below ``temporary``, with a ``pack`` to hide (empty: none).

    ``homes`` are the user's own directories.
    """
    package = str(Path(__file__).resolve().parent.parent)
    libraries = os.environ.get("LD_LIBRARY_PATH", "").split(os.pathsep)
    found = {sys.prefix, sys.base_prefix, sys.exec_prefix, package, *DEVICES, *sys.path, *libraries}
    needed = [path for path in found if os.path.isabs(path) and os.path.lexists(path)]  # noqa: PTH117 - strings
    return Reach(
        closed=_real(("/dev", *(home for home in homes if home.strip(os.sep)))),
        hidden=_real([pack] if pack else []),
        needed=_real(needed),
        writable=_real((temporary, *SHARED)),
    )


def _real(paths: Iterable[str]) -> tuple[str, ...]:
    """``paths`` as they are and without links; in one case, where the system knows none."""
    forms = (form for path in paths for form in (os.path.abspath(path), os.path.realpath(path)))  # noqa: PTH100 - strings
    return tuple(dict.fromkeys(map(os.path.normcase, forms)))


def _nearest(path: str, folders: Iterable[str]) -> int:
    """The length of the deepest of ``folders`` that ``path`` lies in; 0: none."""
    return max((len(folder) for folder in folders if _is_in(path, folder)), default=0)


def _is_in(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def _open_parts(
    folder: str, open_folders: tuple[str, ...], closed: tuple[str, ...], *, is_open: bool = True
) -> Iterator[str]:
    """The largest folders, and files, at or below ``folder`` in which nothing is closed."""
    inner = {path: path not in closed for path in (*open_folders, *closed) if path != folder and _is_in(path, folder)}
    if not any(opened != is_open for opened in inner.values()):
        if is_open:
            yield folder
        return
    if is_open:
        try:
            entries = [entry.path for entry in os.scandir(folder) if not entry.is_symlink()]
        except OSError:
            return
        for path in entries:
            yield from _open_parts(path, open_folders, closed, is_open=inner.get(path, True))
    else:
        opened_inside = [path for path, opened in inner.items() if opened]
        for path in opened_inside:
            if not any(other != path and _is_in(path, other) for other in opened_inside):
                yield from _open_parts(path, open_folders, closed)
