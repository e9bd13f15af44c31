"""What tests leave behind: taken before they run, compared after all of them are torn down.

Imports only the standard library: it is the recorder's, in the child. Functions are bound at import, because this
looks around where tests may have left them patched.
"""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from stat import S_ISREG
from types import BuiltinFunctionType, FunctionType, ModuleType
from typing import Any

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
    members: dict[str, tuple[Any, dict[str, Any]]] = field(default_factory=dict)
    """Dotted name of a module or class: itself, and its replaceable members."""

    @classmethod
    def take(cls, folder: str) -> "Snapshot":
        """The state now, before any of the learner's files is loaded."""
        snapshot = cls(folder, dict(_environ), _working_directory(), _open_files(), _active_patches())
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
                for attribute, value in list(vars(module).items()):
                    if isinstance(value, type) and getattr(value, "__module__", None) == name:
                        self._watch(f"{name}.{attribute}", value)

    def compare(self) -> Iterator[tuple[str, str]]:
        """What is there now and should not be: (what, name), as in `outcomes.Leftover`."""
        told = set()
        for patch in _active_patches():
            if any(patch is known for known in self.patches):
                continue
            name = _name(patch)
            told.add(name.rpartition(".")[2])
            yield "patch", name
        for key in sorted(self.environment.keys() | _environ.keys()):
            if not key.startswith("PYTEST_") and self.environment.get(key) != _environ.get(key):
                yield "environment", key
        for owner, (holder, members) in self.members.items():
            for attribute, value in members.items():
                now = vars(holder).get(attribute, self)
                if not _is_same(value, now) and attribute not in told:
                    yield "attribute", f"{owner}.{attribute}"
        if _working_directory() != self.working_directory:
            yield "working directory", _working_directory()
        for path in sorted(_open_files() - self.open_files):
            yield "open file", path.removeprefix(self.folder)

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
