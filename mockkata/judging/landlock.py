"""Landlock: a process gives up access to files and signals, for itself and all it starts, and needs no privilege to.

Linux 5.13 and later (``landlock(7)``); elsewhere nothing is available. The numbers are those of
``include/uapi/linux/landlock.h``; the system calls have the same numbers on all architectures.
"""

import ctypes
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from enum import IntFlag
from functools import cache
from stat import S_ISDIR

_CREATE_RULESET = 444
_ADD_RULE = 445
_RESTRICT_SELF = 446
_VERSION = 1
_RULE_PATH_BENEATH = 1
_PR_SET_NO_NEW_PRIVS = 38
_O_PATH = getattr(os, "O_PATH", 0)
_SCOPED = {6: 0b11}
"""From which version on which scopes are known: abstract Unix sockets and signals."""


class Access(IntFlag):
    """What may be done below a path."""

    EXECUTE = 1 << 0
    WRITE_FILE = 1 << 1
    READ_FILE = 1 << 2
    READ_DIR = 1 << 3
    REMOVE_DIR = 1 << 4
    REMOVE_FILE = 1 << 5
    MAKE_CHAR = 1 << 6
    MAKE_DIR = 1 << 7
    MAKE_REG = 1 << 8
    MAKE_SOCK = 1 << 9
    MAKE_FIFO = 1 << 10
    MAKE_BLOCK = 1 << 11
    MAKE_SYM = 1 << 12
    REFER = 1 << 13
    TRUNCATE = 1 << 14


NOTHING = Access(0)
READ = Access.EXECUTE | Access.READ_FILE
LIST = Access.READ_DIR
ALL = Access((1 << 15) - 1)
_FOR_FILES = Access.EXECUTE | Access.WRITE_FILE | Access.READ_FILE | Access.TRUNCATE
_KNOWN = {1: Access((1 << 13) - 1), 2: Access((1 << 14) - 1), 3: ALL}
"""What each version knows of; later ones add what is not asked for here."""


class _Attributes(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scoped", ctypes.c_uint64))


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32))


def version() -> int:
    """The version of Landlock that the system offers; 0: none."""
    if sys.platform != "linux":
        return 0
    found: int = _system_calls().syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _VERSION)
    return max(found, 0)


class Ruleset:
    """What a process may still do once it is `enforced <enforce>`, and nothing else of its kind.

    With version 6 and later, it can send signals to nobody but what it starts itself. Raises OSError where the system
    offers no Landlock.
    """

    def __init__(self, rules: Iterable[tuple[str, Access]]) -> None:
        offered = version()
        self._known = _KNOWN[min(max(offered, 1), max(_KNOWN))]
        scopes = next((scopes for since, scopes in _SCOPED.items() if offered >= since), 0)
        attributes = _Attributes(self._known, 0, scopes)
        size = 24 if scopes else 8  # earlier versions know the first member only
        self._descriptor = _checked(
            _system_calls().syscall(_CREATE_RULESET, ctypes.byref(attributes), ctypes.c_size_t(size), 0)
        )
        for path, access in rules:
            self.allow(path, access)

    def allow(self, path: str, access: Access) -> None:
        """Allow something at or below ``path``; nothing to do where it is gone, not ours to open, or a pipe."""
        with suppress(OSError):
            parent = os.open(path, _O_PATH | os.O_CLOEXEC)
            try:
                if not S_ISDIR(os.fstat(parent).st_mode):
                    access &= _FOR_FILES
                rule = _PathBeneath(access & self._known, parent)
                _checked(
                    _system_calls().syscall(_ADD_RULE, self._descriptor, _RULE_PATH_BENEATH, ctypes.byref(rule), 0)
                )
            finally:
                os.close(parent)

    def enforce(self) -> None:
        """From now on, for this thread and what it starts. Raises OSError when the system refuses."""
        libc = _system_calls()
        _checked(libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
        _checked(libc.syscall(_RESTRICT_SELF, self._descriptor, 0))

    def close(self) -> None:
        """Forget it; who is held by it stays so."""
        os.close(self._descriptor)


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result


@cache
def _system_calls() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
