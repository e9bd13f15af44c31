"""What a stranger may have put on disk, names, files and folders, taken with care; knows no layout.

No link is followed, nothing is waited for, and everything has a limit.
"""

import os
import stat
from contextlib import suppress
from pathlib import Path

from mockkata.errors import KataError
from mockkata.legible import is_line, shown

TEXT_LIMIT = 1024 * 1024
"""Bytes of one text: kata.toml, pack.toml, a lesson, a file in which a bug is planted."""
SIZE_LIMIT = 16 * 1024 * 1024
"""Bytes of all the files of one tree together."""
COUNT_LIMIT = 1000
"""Number of the files of one tree, and of its folders."""
NAME_LENGTH = 64
"""Characters of a plain name."""

IGNORED_NAMES = frozenset({"__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".DS_Store"})

FILE = "a file"
FOLDER = "a folder"
LINK = "a symbolic link"

_PLAIN = "abcdefghijklmnopqrstuvwxyz0123456789-"
_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_JUNCTION = 0xA0000003
"""What Windows calls a folder that is another one (IO_REPARSE_TAG_MOUNT_POINT)."""


def is_plain_name(text: str) -> bool:
    """Whether ``text`` can name a kata, a topic or an attempt: a folder on every system, and nothing but a word."""
    return not text.strip(_PLAIN) and text[:1] not in ("", "-") and len(text) <= NAME_LENGTH


def is_module(text: str) -> bool:
    """Whether ``text`` has the form of a module's name: identifiers with dots between them."""
    return text.isascii() and all(part.isidentifier() for part in text.split("."))


def is_plain_relative(path: str) -> bool:
    """Whether ``path`` stays in the folder it is relative to, on every system, and can be shown.

    Windows takes the dots and spaces off the end of a name, so that ``.. `` is ``..``.
    """
    between = f"/{path}/"
    return not ("//" in between or "./" in between or " /" in between or "\\" in path or ":" in path) and is_line(path)


def is_ignored(name: str) -> bool:
    """Whether a file or folder of that name is a cache or hidden, and so no part of a program."""
    return name in IGNORED_NAMES or name.startswith(".") or name.endswith(".pyc")


def is_part_of_program(path: str) -> bool:
    """Whether a relative path stays in its folder, and `read_tree` does not pass over it."""
    return is_plain_relative(path) and not any(map(is_ignored, path.split("/")))


def kind_at(path: str) -> str | None:
    """What lies at ``path``, in words; None where nothing does, or nothing that can be reached.

    Plain strings, as `mockkata list` asks this of every file of every kata, and pathlib is slow.
    """
    try:
        return _kind(os.lstat(path))
    except OSError:
        return None


def kinds_in(folder: str) -> dict[str, str]:
    """What lies in ``folder``, in words, by name.

    Raises KataError when it is a link or no folder, or holds more than COUNT_LIMIT allows.
    """
    _expect(folder, FOLDER)
    entries = _entries(folder)
    if len(entries) > COUNT_LIMIT:
        raise _too_much(folder)
    return {entry.name: _kind_of(entry) for entry in entries}


def is_file_below(folder: str, path: str) -> bool:
    """Whether ``path``, relative to ``folder``, is a plain file.

    Raises KataError when it is a link, or a folder on the way to it is one.
    """
    end = path.find("/")
    while end >= 0:
        place = f"{folder}/{path[:end]}"
        kind = kind_at(place)
        if kind != FOLDER:
            return _refuse_link(place, kind, FOLDER)
        end = path.find("/", end + 1)
    place = f"{folder}/{path}"
    kind = kind_at(place)
    return kind == FILE or _refuse_link(place, kind, FILE)


def refusal(path: str, kind: str, wanted: str) -> KataError:
    """The error for a ``path`` at which ``kind`` lies, and not ``wanted``."""
    message = f"{path} is {kind}, where {wanted} should be."
    if kind == LINK:
        return KataError(message, "A pack holds its files itself: put a copy of what is meant in the link's place.")
    return KataError(message, f"Put {wanted} in its place, or take it away.")


def read_file(path: str, limit: int) -> bytes:
    """What a plain file holds.

    Raises KataError when it is a link, a pipe, a device or the like, cannot be read, or is larger than ``limit`` bytes.
    """
    _expect(path, FILE)
    try:
        # what lies there may have changed since: a link is not followed, and a pipe not waited for
        descriptor = os.open(path, _FLAGS)
        try:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise refusal(path, _kind(status), FILE)
            if status.st_size > limit:
                message = f"{path} is larger than {limit >> 20} MiB."
                raise KataError(message, "No kata needs that much; make it smaller.")
            content = os.read(descriptor, status.st_size)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise KataError(f"{path} cannot be read: {error.strerror}.", "Mend its permissions.") from error
    return content


def read_text(path: str) -> str:
    """What a text file holds, with its lines ended as on Linux; raises KataError as `read_file` does."""
    content = read_file(path, TEXT_LIMIT)
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        raise KataError(f"{path} cannot be read: {error}.", "It must be a text file in UTF-8.") from error
    if text.startswith("\ufeff"):
        raise KataError(f"{path} starts with a byte order mark.", "Save it as UTF-8 without one (without BOM).")
    return text.replace("\r\n", "\n") if "\r" in text else text


def survey(folder: str) -> list[str]:
    """The paths of all files below ``folder``, relative to it and with ``/``, in order; none of them is opened.

    Caches and hidden files are passed over. Raises KataError when there is a link or anything else that is neither file
    nor folder, a name that is no plain one, or more than COUNT_LIMIT and SIZE_LIMIT allow.
    """
    _expect(folder, FOLDER)
    files: list[str] = []
    waiting = [""]
    entries = size = 0
    while waiting:
        inside = waiting.pop()
        for entry in _entries(f"{folder}/{inside}"):
            entries += 1
            _check_name(f"{folder}/{inside}", entry.name)
            if is_ignored(entry.name):
                continue
            status = _status(entry)
            kind = _kind(status)
            if kind == FOLDER:
                waiting.append(f"{inside}{entry.name}/")
            elif kind == FILE:
                files.append(inside + entry.name)
                size += status.st_size
            else:
                raise refusal(f"{folder}/{inside}{entry.name}", kind, "a file or a folder")
            if len(files) > COUNT_LIMIT or entries > 2 * COUNT_LIMIT or size > SIZE_LIMIT:
                raise _too_much(folder)
    return sorted(files, key=lambda path: path.split("/"))


def read_tree(folder: Path) -> dict[str, bytes]:
    """All plain files below ``folder``, by their paths relative to it; caches and hidden files are passed over.

    Raises KataError as `survey` and `read_file` do.
    """
    return {path: read_file(f"{folder}/{path}", SIZE_LIMIT) for path in survey(str(folder))}


def _expect(path: str, wanted: str) -> None:
    """Raise KataError unless ``path`` is ``wanted`` (FILE or FOLDER), and no link to it."""
    kind = kind_at(path)
    if kind is None:
        raise KataError(f"{path} does not exist.", "CONTRIBUTING.md says what a kata is made of.")
    if kind != wanted:
        raise refusal(path, kind, wanted)


def _refuse_link(path: str, kind: str | None, wanted: str) -> bool:
    """Raise KataError when ``kind`` is a link; else there is just nothing of the kind, which is False."""
    if kind == LINK:
        raise refusal(path, kind, wanted)
    return False


def _entries(folder: str) -> list["os.DirEntry[str]"]:
    """What lies in a folder, or the beginning of it where that is too much, as it may be millions."""
    try:
        with os.scandir(folder) as found:
            return [entry for entry, _ in zip(found, range(2 * COUNT_LIMIT + 1), strict=False)]
    except OSError as error:
        raise _unreadable(folder, error) from error


def _status(entry: "os.DirEntry[str]") -> os.stat_result:
    try:
        return entry.stat(follow_symlinks=False)
    except OSError as error:
        raise _unreadable(entry.path, error) from error


def _check_name(folder: str, name: str) -> None:
    if not is_plain_relative(name):
        message = f"{folder.rstrip('/')} holds '{shown(name)}', which is no plain name of a file."
        raise KataError(message, "Rename it, without backslashes, colons and characters that cannot be shown.")


def _kind_of(entry: "os.DirEntry[str]") -> str:
    if entry.is_file(follow_symlinks=False):
        return FILE
    if os.name == "posix" and entry.is_dir(follow_symlinks=False):  # elsewhere it may be a junction
        return FOLDER
    return _kind(_status(entry))


def _kind(status: os.stat_result) -> str:
    mode = status.st_mode
    if stat.S_ISREG(mode):
        return FILE
    if stat.S_ISLNK(mode) or getattr(status, "st_reparse_tag", 0) == _JUNCTION:
        return LINK
    if stat.S_ISDIR(mode):
        return FOLDER
    return "a named pipe" if stat.S_ISFIFO(mode) else "a socket" if stat.S_ISSOCK(mode) else "a device"


def _unreadable(path: str, error: OSError) -> KataError:
    return KataError(f"{shown(path.rstrip('/'))} cannot be read: {error.strerror}.", "Mend its permissions.")


def _too_much(folder: str) -> KataError:
    message = f"{folder} holds more than a kata needs (over {COUNT_LIMIT} files or folders, or {SIZE_LIMIT >> 20} MiB)."
    return KataError(message, "Move what does not belong to the kata out of it.")


def flush(*folders: str | Path) -> None:
    """Have the disk know which files are in these folders, where the system can do that."""
    for folder in folders:
        with suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
