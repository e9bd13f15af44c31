"""Packs and katas on disk, read into frozen data; the only module that knows their layout.

The layout and every key are explained in CONTRIBUTING.md. Nothing here runs a kata.
"""

import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal, TypeVar

import msgspec
import tomli

from mockkata.errors import KataError
from mockkata.naming import the_one
from mockkata.outcomes import VerdictKind

PYTEST_INI = "[pytest]\npythonpath = .\ntestpaths = tests\nasyncio_default_fixture_loop_scope = function\n"
"""Added to every kata, so that it is a pytest project of its own wherever it lies."""

IGNORED_NAMES = frozenset({"__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".DS_Store"})

Level = Literal["intro", "easy", "medium", "hard"]
Text = Annotated[str, msgspec.Meta(min_length=1)]
_Data = TypeVar("_Data", bound=msgspec.Struct)


class Change(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One replacement in one given file; ``find`` occurs there exactly once."""

    name: Text
    file: Text
    find: Text
    replace: str


class Variant(Change, frozen=True, forbid_unknown_fields=True):
    """Another implementation that keeps the promise; ``why`` says which."""

    why: Text


class Bug(Change, frozen=True, forbid_unknown_fields=True):
    """An implementation with one plausible fault, named as one would tell it."""

    overlaps: tuple[str, ...] = ()
    """Bugs that no sensible test can tell from this one."""


class KnownAttempt(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A learner's try, and what the judge must say of it."""

    name: Text
    verdict: VerdictKind
    why: str = ""
    pitfall: str = ""
    misses: tuple[str, ...] | None = None
    """Exactly the bugs it lets through; None: not stated."""
    breaks_on: tuple[str, ...] | None = None
    """Exactly the variants it fails on; None: not stated."""


class _KataFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: Text
    topic: Text
    level: Level
    minutes: Annotated[int, msgspec.Meta(gt=0)]
    edits: Annotated[tuple[Text, ...], msgspec.Meta(min_length=1)]
    hints: Annotated[tuple[Text, ...], msgspec.Meta(min_length=1)]
    learned: Text
    guide: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    time_limit: Annotated[float, msgspec.Meta(gt=0)] = 10.0
    variants: tuple[Variant, ...] = ()
    bugs: tuple[Bug, ...] = ()
    attempts: tuple[KnownAttempt, ...] = ()


class _TopicEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: Text
    title: Text
    katas: tuple[Text, ...]


class _PackFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: Text
    topics: Annotated[tuple[_TopicEntry, ...], msgspec.Meta(min_length=1)]


@dataclass(frozen=True)
class Topic:
    """A group of katas in teaching order."""

    name: str
    title: str
    katas: tuple["Kata", ...]


class Kata(_KataFile, frozen=True, dict=True, kw_only=True):
    """One exercise: what kata.toml says, and the files.

    Files are mappings of paths relative to the kata's folder, with ``/``, to bytes.
    """

    name: str
    folder: Path

    @property
    def lesson(self) -> str:
        """The lesson and the task, in Markdown."""
        return _read_text(self.folder / "README.md")

    @cached_property
    def skeleton(self) -> dict[str, bytes]:
        """What ``start`` copies to the workspace."""
        return {**read_tree(self.folder / "skeleton"), "pytest.ini": PYTEST_INI.encode()}

    @cached_property
    def given(self) -> dict[str, bytes]:
        """The files the learner does not write: what the judge uses whatever the workspace holds."""
        return {path: content for path, content in self.skeleton.items() if path not in self.edits}

    @property
    def reference(self) -> dict[str, bytes]:
        """The kata's own solution: only the files that differ from the skeleton."""
        return read_tree(self.folder / "reference")

    @cached_property
    def checks(self) -> dict[str, bytes]:
        """The hidden pytest files, under ``checks/``; empty in most katas."""
        folder = self.folder / "checks"
        if not folder.is_dir():
            return {}
        return {f"checks/{path}": content for path, content in read_tree(folder).items()}

    def attempt_files(self, attempt: KnownAttempt) -> dict[str, bytes]:
        """The files of one known try."""
        return read_tree(self.folder / "attempts" / attempt.name)


@dataclass(frozen=True)
class Pack:
    """A folder of katas with its ``pack.toml``."""

    folder: Path
    title: str
    topics: tuple[Topic, ...]

    @property
    def katas(self) -> tuple[Kata, ...]:
        """All katas in teaching order."""
        return tuple(kata for topic in self.topics for kata in topic.katas)

    def find(self, wanted: str) -> Kata:
        """The kata of that name, or the only one with ``wanted`` in its name.

        Raises UsageError when none or several fit; it names the nearest ones.
        """
        return the_one(wanted, {kata.name: kata for kata in self.katas}, "kata", "`mockkata list`")

    def topic(self, wanted: str) -> Topic:
        """The topic of that name, or the only one with ``wanted`` in its name.

        Raises UsageError when none or several fit.
        """
        return the_one(wanted, {topic.name: topic for topic in self.topics}, "topic", "`mockkata list`")


def built_in_pack() -> Path:
    """The folder of the built-in katas: inside the package once it is installed, beside it in a checkout."""
    package = Path(__file__).parent
    inside = package / "katas"
    return inside if inside.is_dir() else package.parent / "katas"


def load_pack(folder: Path) -> Pack:
    """Read a pack and all its katas.

    Raises KataError naming the file, the key, and what would be right.
    """
    if not (folder / "pack.toml").is_file():
        message = f"{folder} is not a pack: it has no pack.toml."
        raise KataError(message, "A pack is a folder of katas with a pack.toml; see CONTRIBUTING.md.")
    entries = _read_toml(folder / "pack.toml", _PackFile)
    seen: set[str] = set()
    topics = []
    for entry in entries.topics:
        katas = []
        for name in entry.katas:
            if name in seen:
                message = f"{folder / 'pack.toml'}: the kata '{name}' is listed twice."
                raise KataError(message, "Keep it in one topic.")
            seen.add(name)
            katas.append(_load_kata(folder / name, entry.name))
        topics.append(Topic(entry.name, entry.title, tuple(katas)))
    return Pack(folder, entries.title, tuple(topics))


def _load_kata(folder: Path, topic: str) -> Kata:
    source = folder / "kata.toml"
    if not source.is_file():
        message = f"{source} does not exist, but {folder.parent / 'pack.toml'} lists '{folder.name}'."
        raise KataError(message, "Write it, or take the name off the list.")
    data = _read_toml(source, _KataFile)
    if data.topic != topic:
        message = f"{source}: topic is '{data.topic}', but pack.toml lists the kata under '{topic}'."
        raise KataError(message, f'Write topic = "{topic}", or move the kata in pack.toml.')
    for part in ("README.md", "skeleton", "reference"):
        if not (folder / part).exists():
            raise KataError(f"{folder / part} does not exist.", "Every kata needs README.md, skeleton/ and reference/.")
    kata = Kata(name=folder.name, folder=folder, **{key: getattr(data, key) for key in data.__struct_fields__})
    for key, paths in (
        ("edits", data.edits),
        ("variants.file", {variant.file for variant in data.variants}),
        ("bugs.file", {bug.file for bug in data.bugs}),
    ):
        for path in paths:
            if not is_plain_relative(path) or not os.path.isfile(f"{folder}/skeleton/{path}"):  # noqa: PTH113 - pathlib is slow
                message = f"{source}: {key} names '{path}', which is not a file of skeleton/."
                raise KataError(message, f"It has: {', '.join(sorted(kata.skeleton))}.")
    return kata


def is_plain_relative(path: str) -> bool:
    """Whether ``path`` stays in the folder it is relative to, on every system.

    Plain strings, as `mockkata list` asks this of every path of every kata.
    """
    return bool(path) and not path.startswith("/") and ".." not in path.split("/") and not {"\\", ":"} & set(path)


def read_tree(folder: Path) -> dict[str, bytes]:
    """All plain files below ``folder``; caches, hidden files and links are passed over.

    Raises KataError when the folder cannot be read.
    """
    files: dict[str, bytes] = {}
    if not folder.is_dir():
        raise KataError(f"{folder} is not a folder.", "Every kata needs it; see CONTRIBUTING.md.")
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder)
        if path.is_symlink() or not path.is_file():
            continue
        if any(part in IGNORED_NAMES or part.startswith(".") for part in relative.parts) or path.suffix == ".pyc":
            continue
        try:
            files[relative.as_posix()] = path.read_bytes()
        except OSError as error:
            raise KataError(f"{path} cannot be read: {error.strerror}.", "Mend its permissions.") from error
    return files


def _read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise KataError(f"{path} cannot be read: {error}.", "It must be a text file in UTF-8.") from error


def _read_toml(path: Path, kind: type[_Data]) -> _Data:
    try:
        return msgspec.convert(tomli.loads(_read_text(path)), kind)
    except tomli.TOMLDecodeError as error:
        raise KataError(f"{path} is not valid TOML: {error}.", "Mend that line.") from error
    except msgspec.ValidationError as error:
        what, _, where = str(error).partition(" - at ")
        key = where.strip("`").removeprefix("$.").removeprefix("$") or "the top level"
        message = f"{path}, key {key}: {what[:1].lower()}{what[1:]}."
        raise KataError(message, "CONTRIBUTING.md explains every key.") from error
