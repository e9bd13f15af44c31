"""The guard in Python: an audit hook (PEP 578) that refuses strange addresses and closed files, and sees tricks.

It hears the calls of the interpreter itself, so that patches in the tests, right or wrong, make no difference to it;
all it needs is bound when it is imported. What a test starts as a process of its own, it does not hear: that is for
the system's guards.
"""

import errno
import os
import re
import socket
import sys
from collections.abc import Callable, Iterable
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
_ADDRESSED = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
_LOOKED_UP = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})
_LOADING = frozenset({"get_code", "exec_module"})
"""Functions of the import system that read a module in order to run it."""
_SHOWING = tuple(
    f"{os.sep}{name}" for name in ("traceback.py", "warnings.py", "doctest.py", "runpy.py", "pdb.py", "bdb.py")
)
"""Those that read a file to show a line of it, or to run it."""
_FRAMES = frozenset({"stack", "trace", "getframeinfo", "getouterframes", "getinnerframes"})
"""Functions of ``inspect`` that show where somebody is."""
_LIBRARIES = (
    f"{os.sep}site-packages{os.sep}",
    f"{os.sep}dist-packages{os.sep}",
    f"{os.sep}mockkata{os.sep}observing{os.sep}",
)
"""What these read is their own business."""
_getcwd = os.getcwd
_normcase = os.path.normcase
_normpath = os.path.normpath
_join = os.path.join
_fsdecode = os.fsdecode
_lexists = os.path.lexists
_realpath = os.path.realpath
_stat = os.stat
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
    the node id of the test that is running.
    """

    def __init__(
        self, reach: Reach, folder: str, program: Iterable[str], learner_files: Iterable[str], tell: Tell
    ) -> None:
        self.test = ""
        self._reach = reach
        self._own = _realpath(os.path.dirname(folder))  # noqa: PTH120 - strings throughout
        self._bound: set[str] = set()
        self._closed = tuple(f"{closed.rstrip(os.sep)}{os.sep}" for closed in (*reach.closed, *reach.hidden))
        self._program = {_join(folder, *path.split("/")): path for path in program}
        found = {_identity(file): path for file, path in self._program.items()}
        self._identities = {identity: path for identity, path in found.items() if identity}
        self._learner_files = {_join(folder, *path.split("/")): path for path in learner_files}
        self._tell = tell
        self._told: set[tuple[str, str, str]] = set()

    def watch(self) -> None:
        """Begin; there is no end to it."""
        sys.addaudithook(self.hear)

    def hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        """The hook: raises NetworkClosed or PermissionError for what is refused."""
        if event == "open":
            self._opened(arguments[0])
        elif event == "object.__getattr__":
            if arguments[1] == "__code__":
                self._took_code(arguments[0])
        elif event in _ADDRESSED:
            self._addressed(*arguments[:2])
        elif event in _LOOKED_UP:
            if _text(arguments[0]).lower() != _OWN_NAME:
                _refuse_strangers(arguments[0])
        elif event == "socket.bind" and not isinstance(arguments[1], tuple):
            self._bound.add(_realpath(_text(arguments[1])))

    def _addressed(self, caller: Any, address: Any) -> None:  # noqa: ANN401 - a socket, and any address
        if isinstance(address, tuple):
            if address and caller.family in _FAMILIES:
                _refuse_strangers(address[0])
        elif address is not None:
            self._refuse_strange_path(_text(address))

    def _refuse_strange_path(self, path: str) -> None:
        """A Unix socket's, which may be an agent's that holds keys; one in no folder (abstract) is of this network."""
        if path and not path.startswith("\0"):
            real = _realpath(path)
            if not real.startswith(self._own + os.sep) and real not in self._bound:
                raise _network_closed(path)

    def _opened(self, path: object) -> None:
        if isinstance(path, bytes):
            path = _fsdecode(path)
        if not isinstance(path, str):
            return  # a descriptor
        try:
            path = _normcase(_normpath(_join(_getcwd(), path)))
        except (OSError, ValueError):
            return  # the open itself will say what is wrong
        if path.startswith(self._closed) and not path.startswith("/dev/") and not self._reach.may_read(path):
            self._refuse(path)
        program = self._identities.get(_identity(path) or (0, 0))
        if program is not None:
            reader = self._reader()
            if reader is not None:
                self._see(TrickKind.SOURCE, program, self.test or reader)

    def _refuse(self, path: str) -> None:
        if _lexists(path):
            self._see(TrickKind.CLOSED_FILE, path, self.test or self._reader() or "")
            raise PermissionError(errno.EACCES, "A suite run sees neither the home directory nor the katas", path)

    def _took_code(self, function: Any) -> None:  # noqa: ANN401 - any function
        """The code of a function of the program, taken by the learner's own line (mocks take it for its signature)."""
        program = self._program.get(getattr(function, "__globals__", {}).get("__file__", ""))
        if program is None:
            return
        frame = _getframe(2)
        while frame is not None and frame.f_code.co_filename.endswith(f"{os.sep}dis.py"):
            frame = frame.f_back  # type: ignore[assignment]
        reader = self._learner_files.get(frame.f_code.co_filename) if frame is not None else None
        if reader is not None:
            self._see(TrickKind.SOURCE, program, self.test or reader)

    def _reader(self) -> str | None:
        """The learner's file that asks for what is being opened; None where it is loaded or shown, or a library asks.

        Empty where nobody is there to ask, on a thread.
        """
        frame = _getframe(3)
        while frame is not None:
            code = frame.f_code
            file = code.co_filename
            if file in self._learner_files:
                return self._learner_files[file]
            if file.startswith("<frozen ") and ("runpy" in file or code.co_name in _LOADING):
                return None
            if file in self._program or file.endswith(_SHOWING) or any(part in file for part in _LIBRARIES):
                return None
            if code.co_name in _FRAMES and file.endswith(f"{os.sep}inspect.py"):
                return None
            frame = frame.f_back  # type: ignore[assignment]
        return "" if self.test else None

    def _see(self, what: TrickKind, name: str, test: str) -> None:
        if (what, name, test) not in self._told and len(self._told) < TOLD_LIMIT:
            self._told.add((what, name, test))
            self._tell(what, name, test)


def _refuse_strangers(host: object) -> None:
    name = _text(host)
    if name.lower() not in _LOOPBACK_NAMES and not _LOOPBACK.fullmatch(name):
        raise _network_closed(name)


def _text(name: object) -> str:
    """A host or path as text, whatever form it came in."""
    if isinstance(name, bytes | bytearray | memoryview):
        return _fsdecode(bytes(name))
    return "" if name is None else str(name)


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
