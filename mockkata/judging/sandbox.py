"""The child's world: working directory, home, network, files, limits and output.

Called in the child, before anything of the learner's is loaded. What it sees of the environment is decided by the
parent, in `mockkata.judging.environment`.
"""

import ctypes
import os
import socket
import struct
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from mockkata.judging import landlock
from mockkata.judging.landlock import Ruleset
from mockkata.judging.reach import Reach, of_a_run
from mockkata.judging.request import SuiteRequest
from mockkata.judging.seccomp import refuse_meddling
from mockkata.outcomes import Guard

LIMITS = {"RLIMIT_DATA": 3 << 30, "RLIMIT_FSIZE": 256 << 20, "RLIMIT_CORE": 0}
"""Bytes of memory of its own that a process may have, bytes of one file, and of a memory dump."""
_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000
_SIOCGIFFLAGS = 0x8913
_SIOCSIFFLAGS = 0x8914
_IFF_UP = 0x1


@dataclass(frozen=True)
class Confinement:
    """What will be closed to a suite run; made before the process that runs it, so that the work is done once."""

    reach: Reach
    ruleset: Ruleset | None
    rules: Mapping[str, landlock.Access]

    def enforce(self) -> tuple[Guard, ...]:
        """Close it, for this process and all it starts; tell which guards the system granted.

        Must be called while the process has a single thread (``unshare(2)``, ``landlock(7)``).
        """
        guards = [Guard.NAMESPACE] if close_network() else []
        if self.ruleset is not None:
            with suppress(OSError):
                self.ruleset.enforce()
                self.ruleset.close()
                guards.append(Guard.LANDLOCK)
        if limit_resources():
            guards.append(Guard.LIMITS)
        if refuse_meddling():
            guards.append(Guard.SECCOMP)
        return (*guards, Guard.AUDIT)


def confinement(request: SuiteRequest) -> Confinement:
    """What will be closed to the run of ``request``."""
    scratch = Path(request.folder).parent
    confined = _confinement(str(scratch.parent), request.pack, request.homes)
    if confined.ruleset is not None and confined.rules.get(str(scratch.parent)) != landlock.ALL:
        confined.ruleset.allow(str(scratch), landlock.ALL)  # something near it is closed: it needs a rule of its own
    return replace(confined, reach=replace(confined.reach, writable=(*confined.reach.writable, str(scratch))))


@lru_cache(maxsize=8)
def _confinement(temporary: str, pack: str, homes: tuple[str, ...]) -> Confinement:
    reach = of_a_run(temporary, pack, homes)
    rules = reach.rules() if landlock.version() else {}
    try:
        return Confinement(reach, Ruleset(rules.items()) if rules else None, rules)
    except OSError:
        return Confinement(reach, None, rules)


def close_network() -> bool:
    """Move this process to a network of its own with nothing but loopback; tell whether the system allowed it.

    Linux only. A user namespace comes with it wherever that is allowed: root has no power over the system then.
    """
    if sys.platform != "linux":
        return False
    user, group = os.geteuid(), os.getegid()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET) == 0:
        with suppress(OSError):
            _write("/proc/self/setgroups", "deny")
            _write("/proc/self/uid_map", f"{user} {user} 1")
            _write("/proc/self/gid_map", f"{group} {group} 1")
    elif libc.unshare(_CLONE_NEWNET) != 0:
        return False
    with suppress(OSError):
        _raise_loopback()
    return True


def limit_resources() -> bool:
    """Limit what one process may take; tell whether the system has such limits."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return False
    for name, limit in LIMITS.items():
        kind = getattr(resource, name, None)
        if kind is not None:
            highest = resource.getrlimit(kind)[1]
            with suppress(OSError, ValueError):  # macOS knows some by name only
                resource.setrlimit(kind, (limit if highest < 0 else min(limit, highest),) * 2)
    return True


def enter(request: SuiteRequest, output: int) -> None:
    """Make this process the world of one suite run; ``output`` takes the place of standard output and error."""
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    for descriptor in (nothing, output):
        os.close(descriptor)
    sys.stdin = open(0, closefd=False, encoding="utf-8")  # noqa: SIM115 - lives as long as the process
    sys.stdout = open(1, "w", buffering=1, closefd=False, encoding="utf-8", errors="backslashreplace")  # noqa: SIM115
    sys.stderr = open(2, "w", buffering=1, closefd=False, encoding="utf-8", errors="backslashreplace")  # noqa: SIM115
    os.environ.update(HOME=request.home, USERPROFILE=request.home, TMPDIR=request.temporary, TEMP=request.temporary)
    tempfile.tempdir = request.temporary  # or Python would look for another one where the disk is full
    os.chdir(request.folder)
    sys.argv = ["pytest"]
    sys.dont_write_bytecode = True


def _write(path: str, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY)
    try:
        os.write(descriptor, text.encode())
    finally:
        os.close(descriptor)


def _raise_loopback() -> None:
    import fcntl  # noqa: PLC0415 - not on Windows

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        interface = struct.pack("16sH14s", b"lo", 0, b"")
        flags = struct.unpack("16sH14s", fcntl.ioctl(control, _SIOCGIFFLAGS, interface))[1]
        fcntl.ioctl(control, _SIOCSIFFLAGS, struct.pack("16sH14s", b"lo", flags | _IFF_UP, b""))
