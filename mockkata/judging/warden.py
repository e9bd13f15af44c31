"""The guard in Python: an audit hook (PEP 578) that refuses strange addresses and closed files, and sees tricks.

It hears the calls of the interpreter itself, so that patches in the tests, right or wrong, make no difference to it;
all it needs is bound when it is imported. What a test starts as a process of its own, it does not hear: that is for
the system's guards.
"""

import dis
import errno
import importlib.util
import os
import re
import socket
import sys
from collections.abc import Callable, Iterable
from types import FrameType, ModuleType
from typing import Any

from mockkata.judging.reach import Reach
from mockkata.outcomes import TrickKind

Tell = Callable[[TrickKind, str, str], None]
"""Is called with what was seen: what, what it is about, and the test or file that did it."""
TOLD_LIMIT = 20
"""Things told of one suite run."""
_LOOPBACK_NAMES = frozenset({"", "localhost", "localhost.localdomain", "ip6-localhost", "::1", "0.0.0.0", "::"})  # noqa: S104 - names, not a bind
_LOOPBACK = re.compile(r"(::ffff:)?127(\.\d{1,3}){1,3}|::1%\w+", re.IGNORECASE)
_OWN_NAME = socket.gethostname().lower()
"""May be looked up, as servers and mail do; it is not called by it."""
_FAMILIES = frozenset({socket.AF_INET, socket.AF_INET6})
_SHOWING = tuple(
    f"{os.sep}{name}"
    for name in ("traceback.py", "warnings.py", "doctest.py", "runpy.py", "pdb.py", "bdb.py", "shutil.py")
)
"""Those that read a file to show a line of it, to run it, or to copy it."""
_TELLS_LITTLE = frozenset(
    {"co_argcount", "co_filename", "co_flags", "co_kwonlyargcount", "co_name", "co_posonlyargcount", "co_qualname"}
)
"""What a function's code says of how it is called, not of what it does."""
_OTHER_INTERPRETERS = ("_interpreters", "_xxsubinterpreters")
"""Makes interpreters that have no hook. To refuse that when it is heard crashes Python 3.12.1; 3.13 does not say it."""
_KEPT_BY_PYTEST = "@py_assert"
"""How a variable begins in which a rewritten assertion keeps a part of itself."""
_FRAMES = frozenset({"stack", "trace", "getframeinfo", "getouterframes", "getinnerframes"})
"""Functions of ``inspect`` that show where somebody is."""
_LIBRARIES = (
    f"{os.sep}site-packages{os.sep}",
    f"{os.sep}dist-packages{os.sep}",
    f"{os.sep}mockkata{os.sep}observing{os.sep}",
)
"""What these read is their own business."""


def _copy(module: ModuleType, **names: ModuleType) -> Any:  # noqa: ANN401 - a module
    """A module of its own, loaded anew, with ``names`` put in: patches of the one that all use do not reach it."""
    spec = importlib.util.find_spec(module.__name__)
    if spec is None or spec.loader is None:
        return module
    copy = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(copy)
    vars(copy).update(names)
    return copy


_os = ModuleType("os")
vars(_os).update(vars(os))
_path = _copy(os.path, os=_os)
_getcwd = os.getcwd
_fspath = os.fspath
_stat = os.stat
_lstat = os.lstat
_instructions = dis.get_instructions
_source_of = importlib.util.source_from_cache
_getframe = sys._getframe  # noqa: SLF001 - documented, for this


class NetworkClosed(BaseException):
    """A suite run tried to reach something other than this machine.

    Not an Exception: libraries turn those into errors of their own and retry, and the program under test may swallow
    them.
    """

    __module__ = "mockkata"


class Warden:
    """Watches over one suite run, in its process, for good.

    ``folder`` is the staged one, and ``program`` and ``learner_files`` are relative to it. ``test`` is to be set to
    the node id of the test that is running. ``alone``: no guard of the system keeps files closed, so links are
    followed here.
    """

    def __init__(  # noqa: PLR0913 - what is to be watched, and how
        self,
        reach: Reach,
        folder: str,
        program: Iterable[str],
        learner_files: Iterable[str],
        tell: Tell,
        *,
        alone: bool = False,
    ) -> None:
        self.test = ""
        self._reach = reach
        self._own = _path.realpath(os.path.dirname(folder))  # noqa: PTH120 - strings throughout
        self._alone = alone
        self._bound: set[str] = set()
        self._unlisted = tuple(f"{closed.rstrip(os.sep)}{os.sep}" for closed in reach.closed)
        self._closed = (*self._unlisted, *(f"{hidden.rstrip(os.sep)}{os.sep}" for hidden in reach.hidden))
        self._program = {_path.join(folder, *path.split("/")): path for path in program}
        found = {_identity(file): path for file, path in self._program.items()}
        self._identities = {identity: path for identity, path in found.items() if identity}
        self._learner_files = {_path.join(folder, *path.split("/")): path for path in learner_files}
        self._tell = tell
        self._told: set[tuple[str, str, str]] = set()
        self._acts: dict[str, Callable[[tuple[Any, ...]], None]] = {
            **dict.fromkeys(("open", "os.link", "os.rename"), self._opened),
            **dict.fromkeys(("os.listdir", "os.scandir"), self._listed),
            "shutil.copyfile": self._copied,
            "object.__getattr__": self._took,
            **dict.fromkeys(("socket.connect", "socket.sendto", "socket.sendmsg"), self._addressed),
            **dict.fromkeys(("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"), _look_up),
            "socket.getnameinfo": lambda arguments: _refuse_strangers(arguments[0][0]),
            "socket.bind": self._binds,
        }

    def watch(self) -> None:
        """Begin; there is no end to it."""
        sys.modules.update(dict.fromkeys(_OTHER_INTERPRETERS))  # type: ignore[arg-type] # to import None is an error
        sys.addaudithook(self.hear)

    def hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        """The hook: raises NetworkClosed or PermissionError for what is refused."""
        act = self._acts.get(event)
        if act is not None:
            act(arguments)

    def _binds(self, arguments: tuple[Any, ...]) -> None:
        path = "" if isinstance(arguments[1], tuple) else _text(arguments[1])
        if path and not _is_there(path):  # else it is somebody else's
            self._bound.add(_path.realpath(path))

    def _addressed(self, arguments: tuple[Any, ...]) -> None:
        caller, address = arguments[:2]
        if isinstance(address, tuple):
            if address and caller.family in _FAMILIES:
                _refuse_strangers(address[0])
        elif address is not None:
            self._refuse_strange_path(_text(address))

    def _refuse_strange_path(self, path: str) -> None:
        """A Unix socket's, which may be an agent's that holds keys; one in no folder (abstract) is of this network."""
        if path and not path.startswith("\0"):
            real = _path.realpath(path)
            if not real.startswith(self._own + os.sep) and real not in self._bound:
                raise _network_closed(path)

    def _opened(self, arguments: tuple[Any, ...]) -> None:
        path = _whole(arguments[0])
        if not path:
            return
        for name in self._names(path):
            if name.startswith(self._closed) and not name.startswith("/dev/") and not self._reach.may_read(name):
                self._refuse(name)
        program = (
            self._identities.get(_identity(path) or (0, 0))
            or self._program.get(path)
            or self._program.get(_source(path))
        )
        if program is not None:
            reader = self._reader()
            if reader is not None:
                self._see(TrickKind.SOURCE, program, self.test or reader)

    def _copied(self, arguments: tuple[Any, ...]) -> None:
        """A copy of the program says the same, to those who read it."""
        source, target = map(_whole, arguments[:2])
        program = self._identities.get(_identity(source) or (0, 0)) or self._program.get(source)
        if program is not None and target:
            self._program[target] = program

    def _listed(self, arguments: tuple[Any, ...]) -> None:
        """The folders of a closed one are told to nobody; those of the pack, which may lie in Python's, to all."""
        path = _whole("." if arguments[0] is None else arguments[0])
        for name in self._names(path) if path else ():
            is_closed = f"{name}{os.sep}".startswith(self._unlisted)
            if is_closed and not name.startswith("/dev") and not self._reach.may_read(name):
                self._refuse(name)

    def _names(self, path: str) -> tuple[str, ...]:
        """A path in full; where it matters, also without links."""
        return (path, _path.normcase(_path.realpath(path))) if self._alone else (path,)

    def _refuse(self, path: str) -> None:
        if _is_there(path):
            self._see(TrickKind.CLOSED_FILE, path, self.test or self._reader() or "")
            why = "A suite run sees neither the home directory, the workspace nor the katas"
            raise PermissionError(errno.EACCES, why, path)

    def _took(self, arguments: tuple[Any, ...]) -> None:
        """The code of a function of the program, taken by the learner's own line (mocks take it for its signature).

        Not so, where that line only asks which function it is, or how it is called.
        """
        function, name = arguments
        if name != "__code__":
            return
        program = self._program.get(getattr(function, "__globals__", {}).get("__file__", ""))
        if program is None:
            return
        frame = _getframe(2)
        while frame is not None and frame.f_code.co_filename.endswith(f"{os.sep}dis.py"):
            frame = frame.f_back  # type: ignore[assignment]
        reader = self._learner_files.get(frame.f_code.co_filename) if frame is not None else None
        if reader is not None and not _asks_little(frame):
            self._see(TrickKind.SOURCE, program, self.test or reader)

    def _reader(self) -> str | None:
        """The learner's file that asks for what is being opened; None where it is loaded or shown, or a library asks.

        Empty where nobody is there to ask, on a thread, or a file that a test made.
        """
        frame = _getframe(3)
        while frame is not None:
            code = frame.f_code
            file = code.co_filename
            if file in self._learner_files:
                return self._learner_files[file]
            if file.startswith(f"{self._own}{os.sep}") and file not in self._program:
                return ""
            if file.startswith("<frozen ") and ("runpy" in file or code.co_name == "exec_module"):
                return None
            if file in self._program or file.endswith(_SHOWING) or any(part in file for part in _LIBRARIES):
                return None
            if code.co_name in _FRAMES and file.endswith(f"{os.sep}inspect.py"):
                return None
            frame = frame.f_back  # type: ignore[assignment]
        return ""

    def _see(self, what: TrickKind, name: str, test: str) -> None:
        if (what, name, test) not in self._told and len(self._told) < TOLD_LIMIT:
            self._told.add((what, name, test))
            self._tell(what, name, test)


def _look_up(arguments: tuple[Any, ...]) -> None:
    if _text(arguments[0]).lower() != _OWN_NAME:
        _refuse_strangers(arguments[0])


def _refuse_strangers(host: object) -> None:
    name = _text(host)
    if name.lower() not in _LOOPBACK_NAMES and not _LOOPBACK.fullmatch(name):
        raise _network_closed(name)


def _asks_little(frame: FrameType) -> bool:
    """Whether the line that has just taken a function's code compares it with another, or asks how it is called."""
    after = (one for one in _instructions(frame.f_code) if one.offset > frame.f_lasti)
    then = next(after, None)
    if then is not None and _KEPT_BY_PYTEST in str(then.argval):
        then = next((one for one in after if not one.opname.startswith(("LOAD_FAST", "LOAD_GLOBAL"))), None)
    return then is not None and (then.opname == "IS_OP" or then.argval in _TELLS_LITTLE)


def _text(name: object) -> str:
    """A host or path as text, whatever form it came in."""
    if isinstance(name, str):
        return str.__str__(name)  # of a subclass, what the system will see
    if isinstance(name, bytes | bytearray | memoryview):
        return bytes.decode(memoryview(name).tobytes(), sys.getfilesystemencoding(), "surrogateescape")
    return "" if name is None else str(name)


def _whole(path: Any) -> str:  # noqa: ANN401 - whatever somebody opens
    """A path in full; empty for a descriptor, or what will be no path to anybody."""
    try:
        whole: str = _path.normcase(_path.normpath(_path.join(_getcwd(), _text(_fspath(path)))))
    except (OSError, ValueError, TypeError):
        return ""
    return whole


def _source(path: str) -> str:
    """The file that a cached one was compiled from; empty for any other."""
    try:
        return _source_of(path) if path.endswith(".pyc") else ""
    except ValueError:
        return ""


def _is_there(path: str) -> bool:
    try:
        _lstat(path)
    except (OSError, ValueError):
        return False
    return True


def _identity(path: str) -> tuple[int, int] | None:
    """What a file is, by whatever name; None where there is none."""
    try:
        status = _stat(path)
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def _network_closed(name: str) -> NetworkClosed:
    why = "The network is closed: whatever should have stood in for that call did not."
    return NetworkClosed(f"The test tried to reach {name} for real. {why}")
