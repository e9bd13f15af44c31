"""Which files a suite run sees: the kata's given ones, the learner's laid over them, one change applied."""

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from mockkata import disk
from mockkata.catalogue import LESSON, Change, Kata
from mockkata.disk import is_ignored
from mockkata.errors import KataError, WorkspaceError

SIZE_LIMIT = disk.SIZE_LIMIT
"""Bytes of all the learner's files together."""
COUNT_LIMIT = disk.COUNT_LIMIT
"""Number of the learner's files."""
_OVERRULED = {"pytest.toml": "pytest.ini", ".pytest.toml": "pytest.ini"}
"""Files that pytest 9 would read in the place of another."""
OFTEN = 10
"""How many times a text is found before it is enough to say so."""


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
    """Lay the learner's files over the kata's given ones.

    What stands in the way of a given file, being a folder of that name, or a file of the name of its folder, counts as
    a change of it; the copy of the lesson is no part of the program.
    """
    given = {**kata.given, **kata.checks}
    folders = {folder for path in given for folder in _folders(path)}
    own: dict[str, bytes] = {}
    changed = {path for path, content in files.items() if path in kata.given and content != kata.given[path]}
    for path, content in files.items():
        if path in kata.given or path == LESSON:
            continue
        in_its_way = {path, *_folders(path), _OVERRULED.get(path, path)} & given.keys()
        if path in folders:
            in_its_way |= {other for other in given if other.startswith(f"{path}/")}
        if not in_its_way:
            own[path] = content
        changed |= in_its_way & kata.given.keys()
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
            name for name in folders if not is_ignored(name) and not Path(root, name, "pyvenv.cfg").exists()
        )
        for name in sorted(names):
            path = Path(root, name)
            if not is_ignored(name) and not path.is_symlink() and path.is_file():
                yield path


def change(kata: Kata, submission: Submission, wanted: Change) -> Mapping[str, bytes]:
    """The submission's files with one bug or variant in place.

    ``find`` is plain text and means itself. Raises KataError unless it occurs exactly once, counting places that
    overlap, or when there is no such file, or none that is a text of ordinary length.
    """
    place = kata.folder / "skeleton" / wanted.file
    content = submission.files.get(wanted.file)
    if content is None:
        message = f"{kata.folder / 'kata.toml'}: '{wanted.name}' is in {wanted.file}, which was not handed in."
        raise KataError(message, "A bug or a variant belongs in a given file, not in one that the learner writes.")
    if len(content) > disk.TEXT_LIMIT:
        message = f"{place} is larger than {disk.TEXT_LIMIT >> 20} MiB, too large for '{wanted.name}'."
        raise KataError(message, "Put the bugs and variants of a kata in short programs.")
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        raise KataError(f"{place} is not UTF-8.", "Save it as UTF-8.") from error
    places = list(islice(_places(wanted.find, text), OFTEN))
    if len(places) != 1:
        found = f"{OFTEN} times or more" if len(places) == OFTEN else f"{len(places)} times"
        message = f"{kata.folder / 'kata.toml'}: '{wanted.name}' looks for a text that occurs {found} in {wanted.file}."
        raise KataError(message, "`find` must occur there exactly once.")
    changed = text[: places[0]] + wanted.replace + text[places[0] + len(wanted.find) :]
    return {**submission.files, wanted.file: changed.encode()}


def _places(wanted: str, text: str) -> Iterator[int]:
    """Where ``wanted`` begins in ``text``, overlapping or not."""
    place = text.find(wanted)
    while place >= 0:
        yield place
        place = text.find(wanted, place + 1)


def _folders(path: str) -> Iterator[str]:
    """The folders a file lies in: of ``a/b/c``, ``a`` and ``a/b``."""
    return (path[:end] for end, letter in enumerate(path) if letter == "/")


def _has_tests(kata: Kata, files: Mapping[str, bytes]) -> bool:
    """Whether the learner has tests of their own elsewhere, having moved or renamed the file that was given."""
    is_about_tests = all(path.startswith("tests/") for path in kata.edits)
    return is_about_tests and any(path.startswith("tests/") and path not in kata.given for path in files)


def _cannot_be_read(error: OSError) -> None:
    message = f"{error.filename} cannot be read: {error.strerror}."
    raise WorkspaceError(message, "Mend its permissions, or start over with `mockkata reset`.") from error
