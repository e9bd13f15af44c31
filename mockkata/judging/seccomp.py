"""A filter for one system call that no other guard covers: ``prlimit`` changes the limits of any process of the user.

With it, a test could end the program that judges it. The numbers are those of ``linux/seccomp.h``, ``linux/filter.h``
and ``linux/audit.h``; see ``seccomp(2)``.
"""

import ctypes
import errno
import os
import struct
import sys

_SET_MODE_FILTER = 1
_SPEC_ALLOW = 4
"""Leaves the processor's guesses on, which older kernels would turn off, at a price."""
_PR_SET_NO_NEW_PRIVS = 38
_NUMBERS = {"x86_64": (0xC000003E, 302, 317), "aarch64": (0xC00000B7, 261, 277)}
"""Machine: what the kernel calls it, and its numbers of ``prlimit64`` and ``seccomp``."""
_LOAD, _IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW = 0x7FFF0000
_REFUSE = 0x00050000 | errno.EPERM
_AT_NUMBER, _AT_ARCHITECTURE, _AT_FIRST_ARGUMENT = 0, 4, 16
"""Where they stand in ``struct seccomp_data``."""


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def refuse_meddling() -> bool:
    """Refuse ``prlimit`` on other processes, for this one and all it starts; tell whether the system did it."""
    numbers = _NUMBERS.get(os.uname().machine) if sys.platform == "linux" else None
    if numbers is None:
        return False
    architecture, prlimit, seccomp = numbers
    steps = (
        (_LOAD, 0, 0, _AT_ARCHITECTURE),
        (_IF_EQUAL, 0, 5, architecture),
        (_LOAD, 0, 0, _AT_NUMBER),
        (_IF_EQUAL, 0, 3, prlimit),
        (_LOAD, 0, 0, _AT_FIRST_ARGUMENT),
        (_IF_EQUAL, 1, 0, 0),  # 0: the caller itself
        (_RETURN, 0, 0, _REFUSE),
        (_RETURN, 0, 0, _ALLOW),
    )
    program = _Program(len(steps), b"".join(struct.pack("HBBI", *step) for step in steps))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    refused: int = libc.syscall(seccomp, _SET_MODE_FILTER, _SPEC_ALLOW, ctypes.byref(program))
    return refused == 0
