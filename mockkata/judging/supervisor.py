"""A supervisor: a process of the fork server's that forks one suite run after another, and leaves nothing of them.

It is a subreaper (``PR_SET_CHILD_SUBREAPER``, Linux): whatever a run starts comes back to it when its parent is gone,
also after ``setsid`` and double forks. As it has one run at a time, all that is there then belongs to that run.
"""

import ctypes
import os
import select
import signal
import socket
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from mockkata.judging import child, sandbox
from mockkata.judging.request import SuiteRequest

READ_SIZE = 1 << 16
"""Bytes of one read from a socket with orders."""
DESCRIPTORS = 3
"""How many come with a run: for records, for output, for control."""
_REAP_PAUSE = 0.001
_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36


def work(orders: socket.socket) -> None:
    """Do one run for each order, the path of a request with its descriptors; never returns.

    Answers with one byte when nothing is left of a run, and then tells the runner by an ``exited`` record, in this
    order: with the runner's next request the server already knows who is idle. It is over when the server closes its
    end.
    """
    from mockkata.judging import recorder  # noqa: PLC0415 - imports pytest, loaded long ago

    os.setsid()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    awake, wake = os.pipe()
    os.set_blocking(awake, False)
    os.set_blocking(wake, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(wake)
    inherit_orphans()
    while True:
        try:
            order, descriptors, _, _ = socket.recv_fds(orders, READ_SIZE, DESCRIPTORS)
        except ConnectionResetError:  # the server went without reading the last answer
            order = b""
        if not order:
            os._exit(0)
        request = SuiteRequest.take(Path(order.decode()))
        status = _supervise(request, descriptors, (orders.fileno(), awake, wake), awake) if request else -1
        with suppress(OSError):  # the server is gone, and this process at the next turn
            orders.send(b".")
        if request:
            recorder.send(descriptors[0], {"record": "exited", "status": status}, request.token)
        for descriptor in descriptors:
            os.close(descriptor)


def _supervise(request: SuiteRequest, descriptors: list[int], ours: tuple[int, ...], awake: int) -> int:
    """Fork the suite run, wait for it or for the runner's word, and leave no process behind.

    Returns the exit code as in `os.waitstatus_to_exitcode`; -1 where the runner ended it.
    """
    records, output, control = descriptors
    supervisor = os.getpid()
    confinement = sandbox.confinement(request)
    pid = os.fork()
    if pid == 0:
        _run(request, confinement, supervisor, (records, output), (*ours, control))
    status = _wait(pid, control, awake)
    _end_all(pid)
    return -1 if status is None else os.waitstatus_to_exitcode(status)


def _run(
    request: SuiteRequest,
    confinement: sandbox.Confinement,
    supervisor: int,
    descriptors: tuple[int, int],
    not_ours: tuple[int, ...],
) -> NoReturn:
    """Be the process of a suite run."""
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        for descriptor in not_ours:
            os.close(descriptor)
        os.setsid()
        guards = confinement.enforce()
        _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() == supervisor:
            child.run_suite(request, *descriptors, confinement.reach, guards)
    finally:
        os._exit(1)  # whatever happened, it must not go on as a supervisor


def _wait(pid: int, control: int, awake: int) -> int | None:
    """The child's wait status, or None when the runner wants the run to end."""
    while True:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            return status
        readable, _, _ = select.select([control, awake], [], [])
        if control in readable:
            return None
        with suppress(BlockingIOError):
            os.read(awake, 512)


def _end_all(pid: int) -> None:
    """Kill the child's process group and everything that was reparented to this process, until nothing is left."""
    with suppress(OSError):
        os.killpg(pid, signal.SIGKILL)
    with suppress(OSError):
        os.kill(pid, signal.SIGKILL)
    while True:
        for orphan in children():
            with suppress(OSError):
                os.kill(orphan, signal.SIGKILL)
        try:
            if os.waitpid(-1, os.WNOHANG) == (0, 0):
                time.sleep(_REAP_PAUSE)
        except ChildProcessError:
            return


def inherit_orphans() -> None:
    """Become the parent of whatever is started below and loses its own (Linux)."""
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def children() -> list[int]:
    """This process's children, those it inherited too (Linux; elsewhere the process group has to do)."""
    try:
        return [int(pid) for pid in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()]
    except (OSError, ValueError):
        return []


def _prctl(option: int, value: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)
