"""If these fail, the guard in Python lets something pass, or stands in the way of what is right.

The interpreter calls an audit hook where no measurement sees it, so here it is called by hand, as it would be.
"""

import ast
import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from importlib.util import cache_from_source
from pathlib import Path
from types import SimpleNamespace
from typing import Any, ClassVar
from unittest.mock import patch

import pytest

from mockkata.judging.reach import Reach
from mockkata.judging.warden import TOLD_LIMIT, NetworkClosed, Warden
from mockkata.outcomes import TrickKind

HERE = Path(__file__)
PROGRAM = "examples.py"
"""A file beside this one that takes the program's part; this one takes the learner's."""


class Localhost(str):
    """An address that says of itself that it is another."""

    __slots__ = ()

    def __str__(self) -> str:
        return "localhost"


IPV4 = SimpleNamespace(family=socket.AF_INET)


@pytest.fixture
def told() -> list[tuple[TrickKind, str, str]]:
    """What the warden has told."""
    return []


@pytest.fixture
def warden(told: list[Any], tmp_path: Path) -> Warden:
    """One that keeps a folder closed."""
    closed = str(tmp_path / "home")
    reach = Reach((closed,), (), (str(tmp_path / "home" / "venv"),), (str(tmp_path / "own"),))
    return Warden(reach, str(HERE.parent), [PROGRAM], [HERE.name], lambda *what: told.append(what))


def hear(warden: Warden, event: str, *arguments: object) -> None:
    """As the interpreter does."""
    warden.hear(event, arguments)


@pytest.mark.parametrize("form", [str, os.fsencode, os.path.relpath])
def test_a_closed_file_is_refused_and_told(
    warden: Warden, told: list[Any], tmp_path: Path, form: Callable[[str], object]
) -> None:
    """By whatever name."""
    path = str(tmp_path / "home" / ".netrc")
    (tmp_path / "home").mkdir()
    Path(path).touch()
    warden.test = "tests/test_a.py::test_a"
    with pytest.raises(PermissionError, match="neither the home directory, the workspace nor the katas"):
        hear(warden, "open", form(path), "r", 0)
    assert told == [(TrickKind.CLOSED_FILE, path, "tests/test_a.py::test_a")]


@pytest.mark.parametrize("path", ["home/venv/lib/x.py", "own/file", "elsewhere", "home/.not-there"])
def test_other_files_are_not(warden: Warden, told: list[Any], tmp_path: Path, path: str) -> None:
    """Among them what is needed within the home directory; and what is not there says so itself."""
    hear(warden, "open", str(tmp_path / path), "r", 0)
    hear(warden, "open", 3, "r", 0)
    hear(warden, "open", "nul\0byte", "r", 0)
    assert told == []


def test_reading_the_program_is_told_once(warden: Warden, told: list[Any]) -> None:
    """With the test that does it, or the file where no test runs."""
    for _ in range(2):
        warden.hear("open", (str(HERE.parent / PROGRAM), "r", 0))
    warden.test = "test_warden.py::test_x"
    warden.hear("open", (str(HERE.parent / PROGRAM), "r", 0))
    assert told == [(TrickKind.SOURCE, PROGRAM, HERE.name), (TrickKind.SOURCE, PROGRAM, "test_warden.py::test_x")]


@pytest.mark.parametrize("make", [os.link, os.symlink], ids=["hard link", "symbolic link"])
def test_the_program_is_known_by_any_name(told: list[Any], tmp_path: Path, make: Callable[[str, Path], None]) -> None:
    """A link is the same file."""
    (tmp_path / "program.py").touch()
    warden = Warden(
        Reach((), (), (), ()), str(tmp_path), ["program.py"], ["test_x.py"], lambda *what: told.append(what)
    )
    make(str(tmp_path / "program.py"), tmp_path / "other.txt")
    read = partial(warden.hear, "open", (str(tmp_path / "other.txt"), "r", 0))
    through(str(tmp_path / "test_x.py"), "test_x")(read)
    assert told == [(TrickKind.SOURCE, "program.py", "test_x.py")]


def test_a_thread_without_a_line_of_the_learners_counts_for_the_test(warden: Warden, told: list[Any]) -> None:
    """It was the test that started it."""
    warden.test = "test_x"
    reading = threading.Thread(target=warden.hear, args=("open", (str(HERE.parent / PROGRAM), "r", 0)))
    reading.start()
    reading.join()
    assert told == [(TrickKind.SOURCE, PROGRAM, "test_x")]


def through(file: str, function: str) -> Callable[[Callable[[], object]], None]:
    """A function that calls another one, as if it stood in ``file``."""
    space: dict[str, Any] = {}
    exec(compile(f"def {function}(call):\n    call()\n", file, "exec"), space)  # noqa: S102 - a frame of that name
    made: Callable[[Callable[[], object]], None] = space[function]
    return made


@pytest.mark.parametrize(
    ("file", "function"),
    [
        ("<frozen importlib._bootstrap_external>", "exec_module"),
        (f"{os.sep}lib{os.sep}traceback.py", "print_exc"),
        (f"{os.sep}lib{os.sep}runpy.py", "run_path"),
        ("<frozen runpy>", "_get_code_from_file"),
        (f"{os.sep}lib{os.sep}doctest.py", "testmod"),
        (f"{os.sep}lib{os.sep}shutil.py", "copyfile"),
        (f"{os.sep}lib{os.sep}inspect.py", "stack"),
        (f"{os.sep}lib{os.sep}site-packages{os.sep}hypothesis{os.sep}core.py", "given"),
        (str(HERE.parent / PROGRAM), "reads_itself"),
    ],
)
def test_loading_running_and_showing_the_program_is_no_trick(
    warden: Warden, told: list[Any], file: str, function: str
) -> None:
    """Imports and tracebacks read files all the time."""
    through(file, function)(partial(warden.hear, "open", (str(HERE.parent / PROGRAM), "r", 0)))
    assert told == [], "this file is further out, and does not count"


def test_a_librarys_own_business_is_nobodys_trick(told: list[Any], tmp_path: Path) -> None:
    """No line of the learner's is on the stack."""
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "program.py").touch()
    code = str(tmp_path / "code")
    warden = Warden(Reach((), (), (), ()), code, ["program.py"], [], lambda *what: told.append(what))
    read = partial(warden.hear, "open", (f"{code}/program.py", "r", 0))
    read()
    assert told == []
    through(str(tmp_path / "tmp" / "helper.py"), "look")(read)
    assert told == [(TrickKind.SOURCE, "program.py", "")], "a file that a test made is the test's"


def test_the_loader_that_is_asked_for_the_code_reads_it(warden: Warden, told: list[Any]) -> None:
    """Only who runs a module loads it."""
    read = partial(warden.hear, "open", (str(HERE.parent / PROGRAM), "r", 0))
    through("<frozen importlib._bootstrap_external>", "get_code")(read)
    assert told == [(TrickKind.SOURCE, PROGRAM, HERE.name)]


def test_a_thread_that_reads_while_tests_are_loaded_is_told(warden: Warden, told: list[Any]) -> None:
    """Nobody's line is on its stack; whoever started it may have told all tests."""
    reading = threading.Thread(target=warden.hear, args=("open", (str(HERE.parent / PROGRAM), "r", 0)))
    reading.start()
    reading.join()
    assert told == [(TrickKind.SOURCE, PROGRAM, "")]


def test_what_says_the_same_as_the_program_is_the_program(warden: Warden, told: list[Any], tmp_path: Path) -> None:
    """What was compiled from it, and a copy of it; to copy is not to read."""
    source = str(HERE.parent / PROGRAM)
    hear(warden, "shutil.copyfile", source, object())
    hear(warden, "shutil.copyfile", source, tmp_path / "copy.txt")
    hear(warden, "open", str(tmp_path / "other.pyc"), "r", 0)
    assert told == []
    hear(warden, "open", str(tmp_path / "copy.txt"), "r", 0)
    warden.test = "test_x"
    hear(warden, "open", cache_from_source(source), "r", 0)
    assert told == [(TrickKind.SOURCE, PROGRAM, HERE.name), (TrickKind.SOURCE, PROGRAM, "test_x")]


def test_taking_the_code_of_a_function_is_told(warden: Warden, told: list[Any]) -> None:
    """By the learner's own line, or by ``dis``; mocks take it for its signature."""
    function = SimpleNamespace(__globals__={"__file__": str(HERE.parent / PROGRAM)})
    other = SimpleNamespace(__globals__={"__file__": "other.py"})
    take = partial(warden.hear, "object.__getattr__", (function, "__code__"))
    through(f"{os.sep}lib{os.sep}unittest{os.sep}mock.py", "create_autospec")(take)
    warden.hear("object.__getattr__", (other, "__code__"))
    warden.hear("object.__getattr__", (function, "__closure__"))
    assert told == []
    warden.hear("object.__getattr__", (function, "__code__"))
    assert told == [(TrickKind.SOURCE, PROGRAM, HERE.name)]
    warden.test = "test_warden.py::test_x"
    through(f"{os.sep}lib{os.sep}dis.py", "dis")(take)
    assert told[1:] == [(TrickKind.SOURCE, PROGRAM, "test_warden.py::test_x")]


def rewritten(line: str) -> ast.Module:
    """A line in which the variable ``part`` has a name as pytest gives them in assertions."""
    tree = ast.parse(line)
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id == "part":
            node.id = "@py_assert1"
    return tree


@pytest.mark.parametrize(
    ("line", "is_told"),
    [
        ("it is function.__code__", False),
        ("function.__code__.co_argcount", False),
        ("def test(function):\n    part = function.__code__\n    part.co_argcount\ntest(function)", False),
        ("function.__code__.co_consts", True),
        ("code = function.__code__", True),
    ],
)
def test_a_line_that_asks_only_how_a_function_is_called_is_not_told(
    warden: Warden, told: list[Any], *, line: str, is_told: bool
) -> None:
    """A profiler that waits for one function compares its code, and reads nothing."""

    class Function:
        __globals__: ClassVar = {"__file__": str(HERE.parent / PROGRAM)}
        __code__ = property(partial(warden.hear, "object.__getattr__"))  # no line of ours between it and the learner's

        def __iter__(self) -> Iterator[object]:
            return iter((self, "__code__"))

    code = compile(rewritten(line), str(HERE), "exec")
    with suppress(AttributeError):
        exec(code, {"function": Function(), "it": None})  # noqa: S102 - the learner's line
    assert bool(told) is is_told


@pytest.mark.parametrize(
    ("event", "argument"),
    [
        ("socket.connect", ("198.51.100.7", 80)),
        ("socket.connect", (Localhost("198.51.100.7"), 80)),
        ("socket.connect", ("2001:db8::7", 80, 0, 0)),
        ("socket.connect", (b"example.org", 80)),
        ("socket.connect", "/run/docker.sock"),
        ("socket.connect", b"/run/docker.sock"),
        ("socket.connect", bytearray(b"/run/docker.sock")),
        ("socket.connect", "/tmp/ssh-x/agent.1"),  # noqa: S108 - it is to be refused
        ("socket.connect", ("127.evil.example", 80)),
        ("socket.connect", ("::ffff:127.evil.example", 80)),
        ("socket.sendto", ("198.51.100.7", 53)),
        ("socket.sendmsg", ("198.51.100.7", 53)),
    ],
)
def test_strangers_are_refused(warden: Warden, event: str, argument: object) -> None:
    """Whatever they are called by."""
    with pytest.raises(NetworkClosed, match="for real"):
        hear(warden, event, IPV4, argument)


def test_strange_names_are_refused(warden: Warden) -> None:
    """Before anybody asks for them."""
    with pytest.raises(NetworkClosed, match=r"example\.org"):
        hear(warden, "socket.getaddrinfo", "example.org", 80)
    with pytest.raises(NetworkClosed, match=r"198\.51\.100\.7"):
        hear(warden, "socket.getnameinfo", ("198.51.100.7", 80))


def test_a_socket_of_somebody_else_is_not_ones_own_by_trying_to_bind_it(warden: Warden, tmp_path: Path) -> None:
    """The system refuses to bind it; the hook hears only that somebody tries."""
    (tmp_path / "agent").touch()
    hear(warden, "socket.bind", IPV4, str(tmp_path / "agent"))
    with pytest.raises(NetworkClosed, match="agent"):
        hear(warden, "socket.connect", IPV4, str(tmp_path / "agent"))


def test_a_patch_does_not_change_where_a_link_leads(warden: Warden, tmp_path: Path) -> None:
    """The guard must not ask functions that a test can replace."""
    link = HERE.parent.parent / f"socket-{os.getpid()}"
    link.symlink_to(tmp_path / "agent")
    try:
        with patch("os.lstat", side_effect=OSError), pytest.raises(NetworkClosed, match="socket"):
            hear(warden, "socket.connect", IPV4, str(link))
    finally:
        link.unlink()


def test_a_closed_folder_is_not_listed(warden: Warden, told: list[Any], tmp_path: Path) -> None:
    """Names tell, too; what is needed within may be listed."""
    for folder in ("home/venv", "elsewhere"):
        (tmp_path / folder).mkdir(parents=True)
    for path in (tmp_path / "elsewhere", tmp_path / "home" / "venv", None, 3):
        hear(warden, "os.listdir", str(path) if isinstance(path, Path) else path)
    assert told == []
    warden.test = "test_x"
    with pytest.raises(PermissionError):
        hear(warden, "os.scandir", str(tmp_path / "home"))
    assert told == [(TrickKind.CLOSED_FILE, str(tmp_path / "home"), "test_x")]


def test_where_no_other_guard_is_links_are_followed(told: list[Any], tmp_path: Path) -> None:
    """Landlock follows them; where there is none, Python has to."""
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / ".netrc").touch()
    (tmp_path / "link").symlink_to(tmp_path / "home")
    closed = Reach((str(tmp_path / "home"),), (), (), ())
    warden = Warden(closed, str(tmp_path / "own" / "code"), [], [], lambda *what: told.append(what), alone=True)
    with pytest.raises(PermissionError):
        hear(warden, "open", str(tmp_path / "link" / ".netrc"), "r", 0)


def test_this_machine_is_no_stranger(warden: Warden, tmp_path: Path) -> None:
    """Nor is a socket in a folder of the run's own, or in none."""
    for host in ("127.0.0.1", "127.8.8.8", "::1", "localhost", "LOCALHOST", "", None, b"localhost", "::ffff:127.0.0.1"):
        hear(warden, "socket.getaddrinfo", host, 80)
        hear(warden, "socket.connect", IPV4, (host, 80))
    hear(warden, "socket.getaddrinfo", socket.gethostname(), 80)
    hear(warden, "socket.connect", SimpleNamespace(family=-1), (16, 0))
    hear(warden, "socket.bind", IPV4, str(tmp_path / "bound"))
    hear(warden, "socket.connect", IPV4, str(tmp_path / "bound"))
    hear(warden, "socket.connect", IPV4, str(HERE.parent.parent / "socket"))
    hear(warden, "socket.connect", IPV4, "\0abstract")
    hear(warden, "socket.sendmsg", IPV4, None)
    hear(warden, "import", "anything")


def test_it_does_not_tell_without_end(warden: Warden, told: list[Any]) -> None:
    """A loop would fill the memory of who listens."""
    for number in range(TOLD_LIMIT * 2):
        warden.test = f"test_{number}"
        hear(warden, "open", str(HERE.parent / PROGRAM), "r", 0)
    assert len(told) == TOLD_LIMIT
