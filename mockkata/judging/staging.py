"""Which files a suite run sees: the kata's given ones, the learner's laid over them, one change applied."""

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from mockkata.catalogue import IGNORED_NAMES, Change, Kata
from mockkata.errors import KataError, WorkspaceError

SIZE_LIMIT = 16 * 1024 * 1024
"""Bytes of all the learner's files together."""
COUNT_LIMIT = 1000
"""Number of the learner's files."""
LESSON = "README.md"
"""The copy of the lesson in the workspace; no part of the program."""


@dataclass(frozen=True)
class Submission:
    """What the learner hands in, ready to be judged."""

    files: Mapping[str, bytes]
    """The whole program: given files as the kata has them, and the learner's own."""
    learner_files: tuple[str, ...]
    """Those that the learner wrote or added."""
    changed_given_files: tuple[str, ...] = ()
    """Given files that the learner changed; ``files`` has the original."""


def submit(kata: Kata, files: Mapping[str, bytes]) -> Submission:
    """Lay the learner's files over the kata's given ones."""
    own = {path: content for path, content in files.items() if path not in kata.given and path != LESSON}
    changed = tuple(path for path, content in files.items() if path in kata.given and content != kata.given[path])
    return Submission({**kata.given, **own}, tuple(sorted(own)), tuple(sorted(changed)))


def read_submission(kata: Kata, folder: Path) -> Submission:
    """Read the learner's folder.

    Raises WorkspaceError when a file cannot be read, when the files are too many or too large, or when nothing is
    there to be judged.
    """
    files: dict[str, bytes] = {}
    size = 0
    for path in files_in(folder, _cannot_be_read):
        try:
            size += path.stat().st_size
            if size > SIZE_LIMIT or len(files) >= COUNT_LIMIT:
                message = f"{folder} holds more than a kata needs (over {COUNT_LIMIT} files or {SIZE_LIMIT >> 20} MiB)."
                raise WorkspaceError(message, "Move what does not belong to the kata out of its folder.")
            files[path.relative_to(folder).as_posix()] = path.read_bytes()
        except OSError as error:
            _cannot_be_read(error)
    if not any(path in files for path in kata.edits) and not _has_tests(kata, files):
        message = f"{folder / kata.edits[0]} is not there."
        raise WorkspaceError(
            message, f"`mockkata reset {kata.name}` lays it out again; your other files are kept aside."
        )
    return submit(kata, files)


def files_in(folder: Path, on_error: Callable[[OSError], None] = lambda _: None) -> Iterator[Path]:
    """The learner's files, in order; ``on_error`` is told of folders that cannot be read.

    Caches, hidden files, links and virtual environments are passed over.
    """
    for root, folders, names in os.walk(folder, onerror=on_error):
        folders[:] = sorted(
            name for name in folders if not _is_ignored(name) and not Path(root, name, "pyvenv.cfg").exists()
        )
        for name in sorted(names):
            path = Path(root, name)
            if not _is_ignored(name) and not path.is_symlink() and path.is_file():
                yield path


def change(kata: Kata, submission: Submission, wanted: Change) -> Mapping[str, bytes]:
    """The submission's files with one bug or variant in place.

    Raises KataError unless ``find`` occurs exactly once.
    """
    try:
        text = submission.files[wanted.file].decode()
    except UnicodeDecodeError as error:
        raise KataError(f"{kata.folder / 'skeleton' / wanted.file} is not UTF-8.", "Save it as UTF-8.") from error
    found = text.count(wanted.find)
    if found != 1:
        message = (
            f"{kata.folder / 'kata.toml'}: '{wanted.name}' looks for a text that occurs {found} times in {wanted.file}."
        )
        raise KataError(message, "`find` must occur there exactly once.")
    return {**submission.files, wanted.file: text.replace(wanted.find, wanted.replace).encode()}


def _is_ignored(name: str) -> bool:
    return name in IGNORED_NAMES or name.startswith(".") or name.endswith(".pyc")


def _has_tests(kata: Kata, files: Mapping[str, bytes]) -> bool:
    """Whether the learner has tests of their own elsewhere, having moved or renamed the file that was given."""
    is_about_tests = all(path.startswith("tests/") for path in kata.edits)
    return is_about_tests and any(path.startswith("tests/") and path not in kata.given for path in files)


def _cannot_be_read(error: OSError) -> None:
    message = f"{error.filename} cannot be read: {error.strerror}."
    raise WorkspaceError(message, "Mend its permissions, or start over with `mockkata reset`.") from error
