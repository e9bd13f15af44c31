"""The child's world: working directory, home, network and output.

Called in the child, before anything of the learner's is loaded. What it sees of the environment is decided by the
parent, in `mockkata.judging.environment`.
"""

import ctypes
import os
import socket
import struct
import sys
import tempfile
from contextlib import suppress

from mockkata.judging.request import SuiteRequest
from mockkata.outcomes import Guard

_LOOPBACK_NAMES = frozenset({"", "localhost", "localhost.localdomain", "ip6-localhost", "::1", "0.0.0.0", "::"})  # noqa: S104 - names, not a bind
_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000
_SIOCGIFFLAGS = 0x8913
_SIOCSIFFLAGS = 0x8914
_IFF_UP = 0x1


class NetworkClosed(BaseException):
    """A suite run tried to reach something other than this machine.

    Not an Exception: libraries turn those into errors of their own and retry, and the program under test may swallow
    them.
    """

    __module__ = "mockkata"


def close_network() -> bool:
    """Move this process to a network of its own with nothing but loopback; tell whether the system allowed it.

    Linux only. Must be called while the process has a single thread (``unshare(2)``).
    """
    if sys.platform != "linux":
        return False
    user, group = os.geteuid(), os.getegid()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_CLONE_NEWNET) != 0:
        if libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET) != 0:
            return False
        with suppress(OSError):
            _write("/proc/self/setgroups", "deny")
            _write("/proc/self/uid_map", f"{user} {user} 1")
            _write("/proc/self/gid_map", f"{group} {group} 1")
    with suppress(OSError):
        _raise_loopback()
    return True


def close_network_in_python() -> None:
    """Refuse every address but loopback in this process, for good.

    An audit hook (PEP 578) sees the calls of ``_socket`` itself, so that patches in the tests, right or wrong, make
    no difference to it.
    """
    sys.addaudithook(_refuse_strangers)


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
    tempfile.tempdir = None
    os.chdir(request.folder)
    sys.argv = ["pytest"]
    sys.dont_write_bytecode = True
    close_network_in_python()


def guards(*, namespace: bool) -> list[str]:
    """The guards that are active, as the verdict tells them."""
    return [Guard.NAMESPACE, Guard.AUDIT] if namespace else [Guard.AUDIT]


def _refuse_strangers(event: str, arguments: tuple[object, ...]) -> None:
    if not event.startswith("socket."):
        return
    if event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
        address = arguments[1]
        if not isinstance(address, tuple) or not address:
            return
        host = address[0]
    elif event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
        host = arguments[0]
    else:
        return
    name = host.decode(errors="replace") if isinstance(host, bytes | bytearray) else "" if host is None else str(host)
    if name.lower() not in _LOOPBACK_NAMES and not name.startswith(("127.", "::ffff:127.")):
        why = "The network is closed: whatever should have stood in for that call did not."
        raise NetworkClosed(f"The test tried to reach {name} for real. {why}")


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
