"""What tests leave behind: taken before they run, compared after all of them are torn down.

Imports only the standard library: it is the recorder's, in the child. Functions are bound at import, because this
looks around where tests may have left them patched.
"""

import os
import sys
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from stat import S_ISREG
from types import BuiltinFunctionType, FunctionType, ModuleType
from typing import Any

_enumerate = threading.enumerate
_join = threading.Thread.join
_is_alive = threading.Thread.is_alive
_main = threading.main_thread()
_environ = os.environ
_getcwd = os.getcwd
_listdir = os.listdir
_readlink = os.readlink
_stat = os.stat

WATCHED_MODULES = (
    *("builtins", "datetime", "io", "json", "os", "pathlib", "random", "smtplib", "socket", "sqlite3", "subprocess"),
    *("sys", "time", "urllib.request", "uuid", "requests", "httpx", "boto3"),
)
"""Modules of others whose functions tests like to replace; the program's own modules are always watched."""
THREAD_GRACE = 0.5
"""Seconds a thread may go on after the last test."""
MOTO_KEYS = {"AWS_ACCESS_KEY_ID": "FOOBARKEY", "AWS_SECRET_ACCESS_KEY": "FOOBARSECRET"}
"""The made-up keys that ``mock_aws`` sets; it forgets them when it is nested (``MockAWS._unmock_env_variables``, moto
5.1 and 5.2).
"""
_OWN_BUSINESS = frozenset(
    {"stdin", "stdout", "stderr", "last_exc", "last_type", "last_value", "last_traceback", "DEFAULT_SESSION"}
)
"""Attributes of watched modules that change without anybody replacing a function."""
_REPLACEABLE = (FunctionType, BuiltinFunctionType, type, ModuleType, property, staticmethod, classmethod)


@dataclass
class Snapshot:
    """The state of the process that tests might change for good."""

    folder: str
    """The staged folder, with a separator at its end."""
    environment: dict[str, str]
    working_directory: str
    open_files: set[str]
    patches: tuple[Any, ...]
    """Patches that were active before (pytest-mock's own)."""
    learner_files: frozenset[str] = frozenset()
    """The learner's files, in full."""
    members: dict[str, tuple[Any, dict[str, Any]]] = field(default_factory=dict)
    """Dotted name of a module or class: itself, and its replaceable members."""
    program: set[str] = field(default_factory=set)
    """Those of them that the learner did not write: nothing of the tests' belongs there afterwards."""

    @classmethod
    def take(cls, folder: str, learner_files: Iterable[str]) -> "Snapshot":
        """The state now, before any of the learner's files (paths relative to ``folder``) is loaded."""
        files = frozenset(folder + path.replace("/", os.sep) for path in learner_files)
        snapshot = cls(folder, dict(_environ), _working_directory(), _open_files(), _active_patches(), files)
        for name in WATCHED_MODULES:
            if name in sys.modules:
                snapshot._watch(name, sys.modules[name])
        return snapshot

    def add_modules(self) -> None:
        """Add the program's own modules, as far as they are loaded by now."""
        for name, module in list(sys.modules.items()):
            path = getattr(module, "__file__", None)
            if isinstance(path, str) and path.startswith(self.folder) and name not in self.members:
                self._watch(name, module)
                if path not in self.learner_files:
                    self.program.add(name)
                for attribute, value in list(vars(module).items()):
                    if isinstance(value, type) and getattr(value, "__module__", None) == name:
                        self._watch(f"{name}.{attribute}", value)
                        if path not in self.learner_files:
                            self.program.add(f"{name}.{attribute}")

    def compare(self) -> Iterator[tuple[str, str]]:
        """What is there now and should not be: (what, name), as in `outcomes.Leftover`."""
        patches = [_name(patch) for patch in _active_patches() if not self._was_there(patch) and not _is_motos(patch)]
        yield from (("patch", name) for name in patches)
        for key in sorted(self.environment.keys() | _environ.keys()):
            now = _environ.get(key)
            if not key.startswith("PYTEST_") and self.environment.get(key) != now and MOTO_KEYS.get(key) != now:
                yield "environment", key
        if os.environ is not _environ:
            yield "attribute", "os.environ"
        told = {name.rpartition(".")[2] for name in patches}
        for owner in self.members:
            for attribute in self._replaced(owner):
                if attribute not in told:
                    yield "attribute", f"{owner}.{attribute}"
        if _working_directory() != self.working_directory:
            yield "working directory", _working_directory()
        for path in sorted(_open_files() - self.open_files):
            yield "open file", path.removeprefix(self.folder)
        for thread in _endless_threads():
            yield "thread", thread.name

    def _was_there(self, patch: object) -> bool:
        return any(patch is known for known in self.patches)

    def _replaced(self, owner: str) -> Iterator[str]:
        """The attributes of a watched module or class that are not what they were."""
        holder, members = self.members[owner]
        for attribute, value in members.items():
            if not _is_same(value, vars(holder).get(attribute, self)):
                yield attribute
        if owner in self.program:
            for attribute, value in vars(holder).items():
                if attribute not in members and self._is_stand_in(value):
                    yield attribute

    def _is_stand_in(self, value: Any) -> bool:  # noqa: ANN401 - any member of a module
        """Whether it is a mock, or a function or class of the learner's: nothing a program makes by itself."""
        mock = getattr(sys.modules.get("unittest.mock"), "NonCallableMock", ())
        if isinstance(value, type):
            return getattr(sys.modules.get(value.__module__), "__file__", None) in self.learner_files
        return isinstance(value, mock) or (
            isinstance(value, FunctionType) and value.__code__.co_filename in self.learner_files
        )

    def _watch(self, name: str, holder: Any) -> None:  # noqa: ANN401 - a module or a class
        members = {
            attribute: value
            for attribute, value in vars(holder).items()
            if attribute not in _OWN_BUSINESS and isinstance(value, _REPLACEABLE)
        }
        self.members[name] = (holder, members)


def _is_same(before: Any, now: Any) -> bool:  # noqa: ANN401 - any member of a module
    """Whether a member is what it was; a module that was loaded again has new functions from the same source."""
    if isinstance(before, FunctionType) and isinstance(now, FunctionType):
        return before.__code__ == now.__code__
    if isinstance(before, type) and isinstance(now, type):
        return (before.__module__, before.__qualname__) == (now.__module__, now.__qualname__)
    return before is now


def _active_patches() -> tuple[Any, ...]:
    """The patches that were started and not stopped.

    ``unittest.mock`` keeps them for ``patch.stopall`` (``_patch._active_patches``, the same from 3.11 to 3.14).
    """
    mock = sys.modules.get("unittest.mock")
    return tuple(getattr(getattr(mock, "_patch", None), "_active_patches", ()))


def _is_motos(patch: Any) -> bool:  # noqa: ANN401 - one of two private classes
    """Whether it is the patch of moto's own settings, of which a nested ``mock_aws`` leaves one behind.

    A ``mock_aws`` that was never stopped has others, such as that of ``boto3.DEFAULT_SESSION``.
    """
    settings = getattr(sys.modules.get("moto.core.config"), "default_user_config", None)
    return settings is not None and getattr(patch, "in_dict", None) is settings


def _name(patch: Any) -> str:  # noqa: ANN401 - one of two private classes
    """What a patch replaces: ``module.attribute``."""
    if hasattr(patch, "in_dict"):
        return "a dictionary (patch.dict)"
    target = getattr(patch, "target", None)
    return f"{getattr(target, '__name__', type(target).__name__)}.{patch.attribute}"


def _working_directory() -> str:
    try:
        return _getcwd()
    except OSError:
        return "a folder that is gone"


def _endless_threads() -> list[threading.Thread]:
    """The threads Python would wait for at its end, and wait in vain; those of an executor know when it is time."""
    pools = getattr(sys.modules.get("concurrent.futures.thread"), "_threads_queues", ())
    threads = [thread for thread in _enumerate() if not thread.daemon and thread is not _main and thread not in pools]
    for thread in threads:
        _join(thread, THREAD_GRACE)
    return [thread for thread in threads if _is_alive(thread)]


def _open_files() -> set[str]:
    """Plain files this process holds open, where the system tells (Linux)."""
    found: set[str] = set()
    try:
        descriptors = _listdir("/proc/self/fd")
    except OSError:
        return found
    for descriptor in descriptors:
        link = f"/proc/self/fd/{descriptor}"
        try:
            if S_ISREG(_stat(link).st_mode) and not _readlink(link).endswith(" (deleted)"):
                found.add(_readlink(link))
        except OSError:
            continue
    return found
