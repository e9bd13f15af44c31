"""Packs and katas on disk, read into frozen data; the only module that knows their layout.

The layout and every key are explained in CONTRIBUTING.md. Nothing here runs a kata.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal, TypeVar

import msgspec
import tomli

from mockkata.disk import (
    FILE,
    FOLDER,
    NAME_LENGTH,
    is_file_below,
    is_module,
    is_part_of_program,
    is_plain_name,
    kind_at,
    kinds_in,
    read_text,
    read_tree,
    refusal,
    survey,
)
from mockkata.errors import KataError
from mockkata.legible import is_line, is_prose, shown
from mockkata.naming import the_one
from mockkata.outcomes import VerdictKind

PYTEST_INI = "[pytest]\npythonpath = .\ntestpaths = tests\nasyncio_default_fixture_loop_scope = function\n"
"""Added to every kata, so that it is a pytest project of its own wherever it lies."""
LESSON = "README.md"
TREES = ("skeleton", "reference", "checks", "attempts")
LAID_BY_US = frozenset({"pytest.ini", LESSON, "checks"})
"""What mockkata lays beside the skeleton's files, in a workspace or to judge them; so the skeleton has none of it."""
KATA_LIMIT = 1000
"""Katas of one pack."""

_PARTS = {LESSON: FILE, **dict.fromkeys(TREES, FOLDER)}
_NEEDED = frozenset({LESSON, "skeleton", "reference"})
_EVERY_KEY = "CONTRIBUTING.md explains every key."

Level = Literal["intro", "easy", "medium", "hard"]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Text = Annotated[str, msgspec.Meta(min_length=1, max_length=4000)]
Code = Annotated[str, msgspec.Meta(max_length=64 * 1024)]
Names = Annotated[tuple[Name, ...], msgspec.Meta(max_length=100)]
_Data = TypeVar("_Data", bound=msgspec.Struct)


class Change(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One replacement in one given file; ``find`` occurs there exactly once."""

    name: Name
    file: Name
    find: Annotated[Code, msgspec.Meta(min_length=1)]
    replace: Code


class Variant(Change, frozen=True, forbid_unknown_fields=True):
    """Another implementation that keeps the promise; ``why`` says which."""

    why: Text


class Bug(Change, frozen=True, forbid_unknown_fields=True):
    """An implementation with one plausible fault, named as one would tell it."""

    overlaps: Names = ()
    """Bugs that no sensible test can tell from this one."""


class KnownAttempt(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A learner's try, and what the judge must say of it."""

    name: Name
    verdict: VerdictKind
    why: Annotated[str, msgspec.Meta(max_length=4000)] = ""
    pitfall: Annotated[str, msgspec.Meta(max_length=NAME_LENGTH)] = ""
    misses: Names | None = None
    """Exactly the bugs it lets through; None: not stated."""
    breaks_on: Names | None = None
    """Exactly the variants it fails on; None: not stated."""


class _KataFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: Name
    topic: Name
    level: Level
    minutes: Annotated[int, msgspec.Meta(gt=0, le=600)]
    edits: Annotated[Names, msgspec.Meta(min_length=1)]
    hints: Annotated[tuple[Text, ...], msgspec.Meta(min_length=1, max_length=20)]
    learned: Text
    guide: Names = ()
    tools: Names = ()
    """Modules that are imported before the kata's tests run.

    There is no list of allowed ones, as a pack may need libraries of its own; only the form is checked. What is named
    here has to be installed already, and a pack cannot install anything. Some modules do something when they are
    imported (``antigravity`` opens a browser); to choose among what its owner has installed is all the power this
    gives a pack, and less than it has anyway: whoever has a pack judged runs its code.
    """
    time_limit: Annotated[float, msgspec.Meta(gt=0, le=300)] = 10.0
    variants: Annotated[tuple[Variant, ...], msgspec.Meta(max_length=100)] = ()
    bugs: Annotated[tuple[Bug, ...], msgspec.Meta(max_length=100)] = ()
    attempts: Annotated[tuple[KnownAttempt, ...], msgspec.Meta(max_length=200)] = ()


class _TopicEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: Name
    title: Name
    katas: Annotated[tuple[Name, ...], msgspec.Meta(min_length=1, max_length=KATA_LIMIT)]


class _PackFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: Name
    topics: Annotated[tuple[_TopicEntry, ...], msgspec.Meta(min_length=1, max_length=100)]


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
        """The lesson and the task, in Markdown.

        Raises KataError when it is no text, or one that could steer a terminal.
        """
        source = f"{self.folder}/{LESSON}"
        text = read_text(source)
        if not is_prose(text):
            raise KataError(f"{source} holds control characters.", "Take them out; a lesson is plain Markdown.")
        return text

    @cached_property
    def skeleton(self) -> dict[str, bytes]:
        """What ``start`` copies to the workspace.

        Before anything of the kata is used, all its folders are looked over. Raises KataError when there is a link or
        a pipe anywhere, when it is too much, when a file that kata.toml names is missing, or when one in which a bug
        or a variant is to be planted is no text.
        """
        for part in TREES:
            if kind_at(f"{self.folder}/{part}") is not None:
                survey(f"{self.folder}/{part}")
        files = read_tree(self.folder / "skeleton")
        for path in files:
            if path.split("/")[0] in LAID_BY_US:
                message = f"{self.folder}/skeleton has {path}, but that is what mockkata lays there itself."
                raise KataError(message, "Take it away, or give it another name.")
        changed = {change.file for change in (*self.variants, *self.bugs)}
        for path in (*self.edits, *changed):
            if path not in files:
                message = f"{self.folder}/kata.toml names '{path}', which is not a file of skeleton/."
                raise KataError(message, "Small and capital letters count, too.")
        for path in changed:
            read_text(f"{self.folder}/skeleton/{path}")
        return {**files, "pytest.ini": PYTEST_INI.encode()}

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
        if kind_at(str(folder)) is None:
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
    source = f"{folder}/pack.toml"
    if kind_at(source) is None:
        message = f"{folder} is not a pack: it has no pack.toml."
        raise KataError(message, "A pack is a folder of katas with a pack.toml; see CONTRIBUTING.md.")
    entries = _read_toml(source, _PackFile)
    _check_words(source, _words_of_pack(entries))
    _check_listing(source, entries)
    topics = [
        Topic(entry.name, entry.title, tuple(_load_kata(folder / name, entry.name) for name in entry.katas))
        for entry in entries.topics
    ]
    return Pack(folder, entries.title, tuple(topics))


def _check_listing(source: str, entries: _PackFile) -> None:
    """Raise KataError when a topic or a kata is listed twice, or too many are."""
    topics: set[str] = set()
    katas: set[str] = set()
    for entry in entries.topics:
        if entry.name in topics:
            raise KataError(f"{source}: the topic '{entry.name}' is listed twice.", "Make it one topic.")
        topics.add(entry.name)
        for name in entry.katas:
            if name in katas:
                raise KataError(f"{source}: the kata '{name}' is listed twice.", "Keep it in one topic.")
            katas.add(name)
    if len(katas) > KATA_LIMIT:
        message = f"{source}, key topics: {len(katas)} katas, but a pack has at most {KATA_LIMIT}."
        raise KataError(message, "Make several packs of it.")


def _load_kata(folder: Path, topic: str) -> Kata:
    place = str(folder)
    source = f"{place}/kata.toml"
    there = kinds_in(place) if kind_at(place) is not None else {}
    if "kata.toml" not in there:
        message = f"{source} does not exist, but {folder.parent / 'pack.toml'} lists '{folder.name}'."
        raise KataError(message, "Write it, or take the name off the list.")
    data = _read_toml(source, _KataFile)
    _check_words(source, _words_of_kata(data))
    if data.topic != topic:
        message = f"{source}: topic is '{data.topic}', but pack.toml lists the kata under '{topic}'."
        raise KataError(message, f'Write topic = "{topic}", or move the kata in pack.toml.')
    for part, wanted in _PARTS.items():
        kind = there.get(part)
        if kind is None and part in _NEEDED:
            raise KataError(f"{place}/{part} does not exist.", "Every kata needs README.md, skeleton/ and reference/.")
        if kind is not None and kind != wanted:
            raise refusal(f"{place}/{part}", kind, wanted)
    kata = Kata(name=folder.name, folder=folder, **{key: getattr(data, key) for key in data.__struct_fields__})
    _check_paths(source, kata)
    return kata


def _check_paths(source: str, kata: Kata) -> None:
    """Raise KataError when a path of kata.toml is no plain file of the skeleton."""
    skeleton = f"{kata.folder}/skeleton"
    known: set[str] = set()
    for key, paths in (
        ("edits", kata.edits),
        ("variants.file", [variant.file for variant in kata.variants]),
        ("bugs.file", [bug.file for bug in kata.bugs]),
    ):
        for path in paths:
            if path in known:
                continue
            if not is_part_of_program(path) or not is_file_below(skeleton, path):
                message = f"{source}: {key} names '{shown(path)}', which is not a file of skeleton/."
                raise KataError(message, f"It has: {shown(', '.join(survey(skeleton)))}.")
            known.add(path)


def _read_toml(path: str, kind: type[_Data]) -> _Data:
    try:
        return msgspec.convert(tomli.loads(read_text(path)), kind)
    except tomli.TOMLDecodeError as error:
        raise KataError(f"{path} is not valid TOML: {shown(str(error))}.", "Mend that line.") from error
    except msgspec.ValidationError as error:
        what, _, where = str(error).partition(" - at ")
        key = where.strip("`").removeprefix("$.").removeprefix("$") or "the top level"
        message = f"{path}, key {shown(key)}: {shown(what[:1].lower() + what[1:])}."
        raise KataError(message, _EVERY_KEY) from error
    except RecursionError as error:
        raise KataError(f"{path} is nested too deeply.", _EVERY_KEY) from error
    except ValueError as error:
        raise KataError(f"{path} holds a number that is too long.", _EVERY_KEY) from error


_Words = Iterator[tuple[str, Sequence[str], Callable[[str], bool], str]]
"""A key, what it says, what that has to be, and the same in words."""


def _words_of_pack(data: _PackFile) -> _Words:
    yield "title", (data.title,), is_line, _LINE
    for topic in data.topics:
        yield "topics.name", (topic.name,), is_plain_name, _PLAIN
        yield "topics.title", (topic.title,), is_line, _LINE
        yield "topics.katas", topic.katas, is_plain_name, _PLAIN


def _words_of_kata(data: _KataFile) -> _Words:
    bugs, variants, attempts = data.bugs, data.variants, data.attempts
    yield "title", (data.title,), is_line, _LINE
    yield "topic", (data.topic,), is_plain_name, _PLAIN
    yield "guide", data.guide, is_plain_name, _PLAIN
    yield "tools", data.tools, is_module, "the name of a module, such as requests or moto.sqs"
    yield "learned", (data.learned,), is_prose, _PROSE
    yield "hints", data.hints, is_prose, _PROSE
    yield "variants.name", [variant.name for variant in variants], is_line, _LINE
    yield "variants.why", [variant.why for variant in variants], is_prose, _PROSE
    yield "bugs.name", [bug.name for bug in bugs], is_line, _LINE
    yield "bugs.overlaps", [name for bug in bugs for name in bug.overlaps], is_line, _LINE
    yield "attempts.name", [attempt.name for attempt in attempts], is_plain_name, _PLAIN
    yield "attempts.why", [attempt.why for attempt in attempts], is_prose, _PROSE
    yield "attempts.pitfall", [attempt.pitfall for attempt in attempts], is_line, _LINE
    yield "attempts.misses", [name for attempt in attempts for name in attempt.misses or ()], is_line, _LINE
    yield "attempts.breaks_on", [name for attempt in attempts for name in attempt.breaks_on or ()], is_line, _LINE


_PLAIN = f"a plain name (small letters, digits and hyphens; at most {NAME_LENGTH})"
_LINE = "one line of text that can be shown"
_PROSE = "text that can be shown"


def _check_words(source: str, words: _Words) -> None:
    """Raise KataError for the first of them that is not what it has to be."""
    for key, texts, is_right, what in words:
        if is_right in _SHOWABLE and "".join(texts).isprintable():
            continue
        for text in texts:
            if not is_right(text):
                raise KataError(f"{source}, key {key}: '{shown(text)}' is not {what}.", _EVERY_KEY)


_SHOWABLE = (is_line, is_prose)
"""Both are true of printable text, and so of all of it when they are true of it laid end to end, which is quicker."""
