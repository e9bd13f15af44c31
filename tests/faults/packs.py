"""Packs as a stranger may have written them, each with what a person is to be told."""

import os
import socket
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

from mockkata.catalogue import KATA_LIMIT
from mockkata.disk import COUNT_LIMIT, SIZE_LIMIT, TEXT_LIMIT
from tests.support import KATA_TOML

CONTROLS = ["\0", "\n", "\r", "\x1b]52;c;AAAA\x07", "\x9b2J", "\u202e", "\u2066"]
"""NUL, line ends, a terminal's escape sequences (of 7 and of 8 bits), characters that turn text around."""

Break = Callable[[Path], object]
"""Breaks the pack in a folder, which has the one kata ``tiny``."""


def quoted(text: str) -> str:
    """``text`` as a TOML string."""
    return '"' + "".join(f"\\U{ord(char):08x}" for char in text) + '"'


def toml(old: str, new: str, file: str = "tiny/kata.toml") -> Break:
    """Replaces the first ``old`` in a file."""

    def breaks(pack: Path) -> None:
        text = (pack / file).read_text()
        assert old in text
        (pack / file).write_text(text.replace(old, new, 1))

    return breaks


def content(file: str, data: bytes) -> Break:
    """Writes a file."""

    def breaks(pack: Path) -> None:
        (pack / file).parent.mkdir(parents=True, exist_ok=True)
        (pack / file).write_bytes(data)

    return breaks


def kata_toml(more: str) -> Break:
    """Writes kata.toml with more in front."""
    return content("tiny/kata.toml", (more + "\n" + KATA_TOML).encode())


def linked(path: str, *, out: bool = True) -> Break:
    """Moves what is there out of the pack, or to another place in it, and puts a link in its place."""

    def breaks(pack: Path) -> None:
        kept = pack.parent / "elsewhere" if out else pack / "elsewhere"
        (pack / path).rename(kept)
        (pack / path).symlink_to(kept)

    return breaks


def pointing(path: str, target: str) -> Break:
    """Adds a link."""

    def breaks(pack: Path) -> None:
        (pack / path).parent.mkdir(parents=True, exist_ok=True)
        (pack / path).symlink_to(target)

    return breaks


def pipe(path: str) -> Break:
    """Puts a named pipe there, which nobody will ever write to."""

    def breaks(pack: Path) -> None:
        (pack / path).unlink(missing_ok=True)
        os.mkfifo(pack / path)

    return breaks


def a_socket(pack: Path) -> None:
    """Puts a socket among the program's files; its path may not be long."""
    here = Path.cwd()
    os.chdir(pack / "tiny/skeleton/myapp")
    try:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind("db")
    finally:
        os.chdir(here)


def moved(path: str, make: Callable[[Path], object]) -> Break:
    """Moves what is there away, and makes something else."""

    def breaks(pack: Path) -> None:
        (pack / path).rename(pack / "moved")
        make(pack / path)

    return breaks


def crowded(pattern: str, count: int) -> Break:
    """Makes that many empty files."""

    def breaks(pack: Path) -> None:
        for number in range(count):
            (pack / pattern.format(number)).touch()

    return breaks


def deep_folders(pack: Path) -> None:
    """Puts a folder in a folder, and so on, until no path can reach the last one."""
    here = Path.cwd()
    os.chdir(pack / "tiny/skeleton")
    try:
        for _ in range(25):
            Path("deep" * 50).mkdir()
            os.chdir("deep" * 50)
    finally:
        os.chdir(here)


def large(path: str, size: int) -> Break:
    """Makes a file look that large; it takes no place on disk."""

    def breaks(pack: Path) -> None:
        with (pack / path).open("ab") as file:
            file.truncate(size)

    return breaks


def many(table: str, count: int) -> Break:
    """Writes a table of kata.toml that often."""
    entry = {
        "bugs": 'name = "bug {}"\nfile = "myapp/greeting.py"\nfind = "x"\nreplace = "y"\n',
        "variants": 'name = "variant {}"\nwhy = "w"\nfile = "myapp/greeting.py"\nfind = "x"\nreplace = "y"\n',
        "attempts": 'name = "attempt-{}"\nverdict = "weak"\n',
    }[table]
    return toml("[[variants]]", "".join(f"[[{table}]]\n{entry.format(n)}\n" for n in range(count)) + "[[variants]]")


def listing(*topics: tuple[str, list[str]]) -> Break:
    """Writes pack.toml anew."""
    told = (
        f'[[topics]]\nname = {quoted(name)}\ntitle = "T"\nkatas = [{", ".join(map(quoted, katas))}]\n'
        for name, katas in topics
    )
    return content("pack.toml", ('title = "T"\n' + "".join(told)).encode())


def numbers(key: str, value: str) -> Break:
    """Sets minutes or time_limit."""
    return toml("minutes = 1\n", f"minutes = {value}\n" if key == "minutes" else f"minutes = 1\ntime_limit = {value}\n")


ASKS = 'name = "asks for the next user"'
BUG = f'{ASKS}\nfile = "myapp/greeting.py"\nfind = "db.get_user(user_id)"\nreplace = "db.get_user(user_id + 1)"'
GREETING = "tiny/skeleton/myapp/greeting.py"
IS_A_LINK = "is a symbolic link, where .* should be"
IS_A_PIPE = "is a named pipe, where a file.* should be"
TOO_MUCH = "holds more than a kata needs .over 1000 files or folders, or 16 MiB"

FAULTS: dict[str, tuple[Break, str]] = {
    "kata name leads out": (listing(("tiny", ["../tiny"])), "pack.toml, key topics.katas: .* is not a plain name"),
    "attempt name leads out": (toml('"no-assertion"', '"../x"'), "kata.toml, key attempts.name: .* is not a plain name"),
    "edits lead out": (toml("tests/test_greeting.py", "../../secret"), "kata.toml: edits names .* not a file of skeleton"),
    "bug leads out": (toml(BUG, BUG.replace("myapp/greeting.py", "../../secret")), "bugs.file names .* not a file of skel"),
    "escape sequence in a title": (toml('"Tiny"', '"\\u001b[2J"'), r"key title: '\\x1b\[2J' is not one line of text"),
    "escape sequence in an unknown key": (toml("learned", '"\\u001b[2J"'), r"unknown field `\\x1b\[2J`"),
    "escape sequence in a lesson": (content("tiny/README.md", b"\x1b[2J"), "README.md holds control characters"),
    "escape sequence in a file name": (content("tiny/skeleton/\x1b[2J.py", b""), r"holds '\\x1b\[2J.py', which is no plain"),
    "backslash in a file name": (content("tiny/attempts/no-assertion/..\\x.py", b""), "which is no plain name of a file"),
    "file name that is not UTF-8": (content(os.fsdecode(b"tiny/reference/\xff.py"), b""), r"holds '\\udcff.py', which"),
    "pack.toml is a link": (linked("pack.toml"), f"pack.toml {IS_A_LINK}"),
    "kata folder is a link": (linked("tiny"), f"tiny {IS_A_LINK}"),
    "kata.toml is a link": (linked("tiny/kata.toml"), f"kata.toml {IS_A_LINK}"),
    "lesson is a link": (linked("tiny/README.md"), f"README.md {IS_A_LINK}"),
    "skeleton is a link": (linked("tiny/skeleton"), f"tiny/skeleton {IS_A_LINK}"),
    "folder in the skeleton is a link": (linked("tiny/skeleton/myapp"), f"skeleton/myapp {IS_A_LINK}"),
    "file in the skeleton is a link": (pointing("tiny/skeleton/data.txt", "../../../secret"), f"data.txt {IS_A_LINK}"),
    "file in the reference is a link": (linked("tiny/reference/tests/test_greeting.py"), f"greeting.py {IS_A_LINK}"),
    "checks is a link": (pointing("tiny/checks", ".."), f"tiny/checks {IS_A_LINK}"),
    "attempt is a link": (linked("tiny/attempts/no-assertion"), f"attempts/no-assertion {IS_A_LINK}"),
    "link within the pack": (linked(GREETING, out=False), f"greeting.py {IS_A_LINK}"),
    "pack.toml is a pipe": (pipe("pack.toml"), f"pack.toml {IS_A_PIPE}"),
    "kata.toml is a pipe": (pipe("tiny/kata.toml"), f"kata.toml {IS_A_PIPE}"),
    "lesson is a pipe": (pipe("tiny/README.md"), f"README.md {IS_A_PIPE}"),
    "file in the skeleton is a pipe": (pipe("tiny/skeleton/data.txt"), f"data.txt {IS_A_PIPE}"),
    "file in an attempt is a pipe": (pipe("tiny/attempts/no-assertion/x.py"), f"no-assertion/x.py {IS_A_PIPE}"),
    "socket in the skeleton": (a_socket, "myapp/db is a socket, where a file or a folder should be"),
    "huge pack.toml": (large("pack.toml", TEXT_LIMIT + 1), "pack.toml is larger than 1 MiB"),
    "huge kata.toml": (large("tiny/kata.toml", 1 << 40), "kata.toml is larger than 1 MiB"),
    "huge lesson": (large("tiny/README.md", TEXT_LIMIT + 1), "README.md is larger than 1 MiB"),
    "huge file in the skeleton": (large("tiny/skeleton/myapp/data.bin", 1 << 40), f"tiny/skeleton {TOO_MUCH}"),
    "huge file in an attempt": (large("tiny/attempts/no-assertion/x.py", SIZE_LIMIT + 1), f"tiny/attempts {TOO_MUCH}"),
    "huge file with a bug": (large(GREETING, TEXT_LIMIT + 1), "greeting.py is larger than 1 MiB"),
    "too many files": (crowded("tiny/skeleton/myapp/f{}.py", COUNT_LIMIT + 1), f"tiny/skeleton {TOO_MUCH}"),
    "folders without end": (deep_folders, "tiny/skeleton/deep.* cannot be read: File name too long"),
    "a thousand bugs": (many("bugs", 1000), "kata.toml, key bugs: expected `array` of length <= 100"),
    "thousands of katas": (listing(("tiny", [f"k{n}" for n in range(5000)])), r"katas: expected `array` of length <= 1000"),
    "deeply nested": (kata_toml("a = " + "[" * 100_000), "kata.toml is nested too deeply"),
    "number of 5,000 digits": (numbers("minutes", "9" * 5000), "kata.toml holds a number that is too long"),
    "NUL bytes": (kata_toml('a = "\0"'), r"kata.toml is not valid TOML: .* character '\\x00'"),
    "byte order mark": (kata_toml("\ufeff"), "kata.toml starts with a byte order mark"),
    "not UTF-8": (content("pack.toml", 'title = "é"'.encode("utf-16")), "pack.toml cannot be read: 'utf-8' codec"),
    "tools that are no modules": (numbers("tools", '1.0\ntools = ["os; import antigravity"]'), "key tools: .* is not the na"),
    "bug in a file that is not UTF-8": (content(GREETING, b"\xff"), "greeting.py cannot be read: 'utf-8' codec"),
}  # fmt: skip
"""By what is wrong: how it is done, and a pattern of what is told. All of these are tried with the command, too."""


Variations = Iterator[tuple[str, Break, str]]
"""Name, way and pattern of faults that are like those above, in other words and at other places."""


def odd_names() -> Variations:
    """Names and paths that are none."""
    no_file = "names .*, which is not a file of skeleton/"
    for bad in ("/etc", "a\\b", "C:", ".", "..", "a/b", "Tiny", "[red]tiny", "-v", "ä", "a" * 65, *CONTROLS):
        yield f"kata name {bad!r}", listing(("tiny", [bad])), "topics.katas: .* is not a plain name"
        yield f"topic name {bad!r}", listing((bad, ["tiny"])), "topics.name: .* is not a plain name"
        yield f"attempt name {bad!r}", toml('"no-assertion"', quoted(bad)), "attempts.name: .* is not a plain name"
        yield f"guide {bad!r}", toml("edits", f"guide = [{quoted(bad)}]\nedits"), "key guide: .* is not a plain name"
    yield "empty name", listing(("tiny", [""])), "expected `str` of length >= 1"
    for bad in ("/etc/passwd", "tests/../../../secret", "tests\\test_greeting.py", "C:/x", "tests//test_greeting.py", "./tests/test_greeting.py", "tests/test_greeting.py/", "tests", "tests/.. /x", ".hidden", "__pycache__/a.py", "gone.py", *CONTROLS):  # fmt: skip
        yield f"edits {bad!r}", toml('"tests/test_greeting.py"', quoted(bad)), f"kata.toml: edits {no_file}"
        yield (
            f"bug in {bad!r}",
            toml(BUG, BUG.replace('"myapp/greeting.py"', quoted(bad))),
            f"toml: bugs.file {no_file}",
        )
        yield f"variant in {bad!r}", toml('"myapp/greeting.py"', quoted(bad)), f"kata.toml: variants.file {no_file}"


def odd_texts() -> Variations:
    """Texts that could steer a terminal."""
    for bad in CONTROLS:
        odd, no_line = quoted(f"a{bad}b"), "is not one line of text that can be shown"
        yield f"title {bad!r}", toml('"Tiny"', odd), f"key title: .* {no_line}"
        yield f"pack title {bad!r}", toml('"Tiny pack"', odd, "pack.toml"), f"key title: .* {no_line}"
        yield f"topic title {bad!r}", toml('"Tiny"', odd, "pack.toml"), f"key topics.title: .* {no_line}"
        yield f"bug {bad!r}", toml('"asks for the next user"', odd), f"key bugs.name: .* {no_line}"
        yield f"variant {bad!r}", toml('"keeps the record in a local"', odd), f"key variants.name: .* {no_line}"
        yield f"misses {bad!r}", toml('"weak"', f'"weak"\nmisses = [{odd}]'), f"key attempts.misses: .* {no_line}"
        yield f"pitfall {bad!r}", toml('"weak"', f'"weak"\npitfall = {odd}'), f"key attempts.pitfall: .* {no_line}"
        yield f"level {bad!r}", toml('"intro"', odd), "key level: invalid enum value"
        if bad != "\n":
            yield f"hint {bad!r}", toml('"concept"', odd), "key hints: .* is not text that can be shown"
            yield f"why {bad!r}", toml('"how the name is taken out is free"', odd), "variants.why: .* is not text"


def odd_values() -> Variations:
    """Values that are none, or too much."""
    for tool in ("../x", "a/b", ".a", "a.", "a..b", "-c", "os;x", "a b", "ähm", "1a", *CONTROLS):
        yield (
            f"tool {tool!r}",
            toml("edits", f"tools = [{quoted(tool)}]\nedits"),
            "key tools: .* is not the name of a mod",
        )
    for value in ("nan", "inf", "-inf", "-1", "0", "1e400", "1" + "0" * 400, "0x" + "f" * 5000, "301", "true", '"1"'):
        yield f"time_limit {value[:20]}", numbers("time_limit", value), "key time_limit: (expected|number out of range)"
    for value in ("nan", "inf", "-1", "0", "1" + "0" * 400, "0x" + "f" * 5000, "601", "1.5", "true", "1979-05-27"):
        yield f"minutes {value[:20]}", numbers("minutes", value), "key minutes: expected"
    yield "101 bugs", many("bugs", 101 - 2), "key bugs: expected `array` of length <= 100"
    yield "101 variants", many("variants", 101), "key variants: expected `array` of length <= 100"
    yield "201 attempts", many("attempts", 201), "key attempts: expected `array` of length <= 200"
    yield "21 hints", toml('"concept"', ", ".join(['"h"'] * 19)), "key hints: expected `array` of length <= 20"
    yield "no hint", toml('["concept", "where", "nearly"]', "[]"), "key hints: expected `array` of length >= 1"
    yield "long title", toml('"Tiny"', quoted("x" * 201)), "key title: expected `str` of length <= 200"
    for key, place in (("find", '"db.get_user(user_id)"'), ("replace", '"db.get_user(user_id + 1)"')):
        yield (
            f"long {key}",
            toml(place, '"' + "x" * 65537 + '"'),
            rf"bugs\[0\].{key}: expected `str` of length <= 65536",
        )
    topics = [(f"t{n}", [f"k{n}-{m}" for m in range(20)]) for n in range(60)]
    yield "too many katas in all", listing(*topics), f"key topics: 1200 katas, but a pack has at most {KATA_LIMIT}"
    yield "topic twice", listing(("tiny", ["tiny"]), ("tiny", ["small"])), "the topic 'tiny' is listed twice"
    yield "kata twice", listing(("tiny", ["tiny", "tiny"])), "the kata 'tiny' is listed twice"
    yield "no kata", listing(("tiny", [])), "expected `array` of length >= 1"
    yield "key twice", kata_toml('title = "again"'), "is not valid TOML: Cannot overwrite a value"
    yield "date for a string", toml('"Tiny"', "1979-05-27T07:32:00Z"), "key title: expected `str`, got `datetime`"
    yield "nested tables", kata_toml("a = " + "{a = " * 10_000), "is nested too deeply"
    yield "lone surrogate", kata_toml('a = "\\ud800"'), "is not valid TOML: Escaped character"
    yield (
        "pack.toml with a byte order mark",
        content("pack.toml", b"\xef\xbb\xbf"),
        "pack.toml starts with a byte order",
    )


def odd_places() -> Variations:
    """Things on disk that are no files."""
    yield "kata.toml is a folder", moved("tiny/kata.toml", Path.mkdir), "kata.toml is a folder, where a file should be"
    yield "kata is a file", moved("tiny", Path.touch), "tiny is a file, where a folder should be"
    yield "kata is a pipe", moved("tiny", os.mkfifo), "tiny is a named pipe, where a folder should be"
    yield "dangling link", pointing("tiny/skeleton/x", "gone"), IS_A_LINK
    yield "link to itself", pointing("tiny/skeleton/x", "x"), IS_A_LINK
    yield "link to a device", pointing("tiny/skeleton/x", "/dev/zero"), IS_A_LINK
    yield "attempts is a link", linked("tiny/attempts"), IS_A_LINK
    yield "reference is a link", linked("tiny/reference"), IS_A_LINK
    yield "link in an attempt that is not declared", pointing("tiny/attempts/x/y", "/etc"), IS_A_LINK
    yield "many caches", crowded("tiny/skeleton/.{}", 2 * COUNT_LIMIT + 1), TOO_MUCH
    yield "crowded kata", crowded("tiny/{}", COUNT_LIMIT + 1), TOO_MUCH
    for reserved in ("pytest.ini", "README.md", "checks", "pytest.ini/x", "checks/test_x.py"):
        yield f"skeleton/{reserved}", content(f"tiny/skeleton/{reserved}", b""), "is what mockkata lays there itself"


VARIATIONS = chain(odd_names(), odd_texts(), odd_values(), odd_places())
ALL = {**FAULTS, **{name: (breaks, told) for name, breaks, told in VARIATIONS}}
