"""The fork server: imports the libraries once, then forks one supervised child for each suite run.

Started by the runner as ``python -m mockkata.judging.server FD``. Each message on that socket is the path of a
request, with three descriptors: where records go, where output goes, and a pipe that the runner closes to end the
run. No learner code is ever imported here. ``multiprocessing`` has a fork server too, but one for each process only,
which imports ``__main__`` in every child and lets orphans go.
"""

import ctypes
import gc
import json
import os
import pkgutil
import select
import signal
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import _pytest

from mockkata.judging import aws, child, plugins, sandbox
from mockkata.judging.request import SuiteRequest

USED_BY_EVERY_RUN = ("mockkata.judging.recorder", "unittest.mock", "asyncio", "pdb", "sqlite3")
_READ_SIZE = 1 << 16
_REAP_PAUSE = 0.001
_DESCRIPTORS = 3
_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36


def serve(listening: socket.socket) -> None:
    """Fork a supervisor for each request until the runner closes its end."""
    gc.disable()  # nothing imported here is ever garbage, and a collection would unshare its pages in every child
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    child.load((*parts_of_pytest(), *plugins.PRELOADED, *USED_BY_EVERY_RUN))
    freeze()
    for message, descriptors in _messages(listening):
        if "load" in message:
            load_tools(message["load"])
            continue
        request = SuiteRequest.from_json(Path(message["run"]).read_bytes())
        load_tools([*request.tools, *request.plugins])
        if os.fork() == 0:
            listening.close()
            supervise(request, *descriptors)
        for descriptor in descriptors:
            os.close(descriptor)
    os._exit(0)


def _messages(listening: socket.socket) -> Iterator[tuple[dict[str, Any], list[int]]]:
    """Each message with its descriptors.

    A read may bring several messages, but never the descriptors of two (``unix(7)``).
    """
    unread = b""
    descriptors: list[int] = []
    while True:
        data, received, _, _ = socket.recv_fds(listening, _READ_SIZE, _DESCRIPTORS)
        if not data:
            return
        descriptors += received
        *lines, unread = (unread + data).split(b"\n")
        for line in lines:
            message = json.loads(line)
            if "run" in message:
                yield message, descriptors
                descriptors = []
            else:
                yield message, []


def load_tools(tools: list[str]) -> None:
    """Import what is not there yet; what cannot be imported is told by the child that needs it."""
    if any(tool not in sys.modules for tool in tools):
        child.load(tuple(tools))
        if "botocore" in sys.modules:
            aws.prepare(tools)
        freeze()


def parts_of_pytest() -> tuple[str, ...]:
    """All modules of pytest itself, which it would otherwise load one by one in each child."""
    return tuple(f"_pytest.{module.name}" for module in pkgutil.iter_modules(_pytest.__path__))


def freeze() -> None:
    """Put all that is loaded out of the collector's reach, so that children share its pages."""
    gc.collect()
    gc.freeze()


def supervise(request: SuiteRequest, records: int, output: int, control: int) -> None:
    """Fork the suite run, wait for it or for the runner's word, and leave no process behind; never returns.

    Sends an ``exited`` record with the wait status last.
    """
    os.setsid()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    awake, wake = os.pipe()
    os.set_blocking(wake, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(wake)
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)
    namespace = sandbox.close_network()
    supervisor = os.getpid()
    pid = os.fork()
    if pid == 0:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        for descriptor in (awake, wake, control):
            os.close(descriptor)
        os.setsid()
        _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() == supervisor:
            child.run_suite(request, records, output, namespace=namespace)
        os._exit(1)
    status = _wait(pid, control, awake)
    _end_all(pid)
    from mockkata.judging import recorder  # noqa: PLC0415 - imports pytest, loaded long ago

    recorder.send(records, {"record": "exited", "status": -1 if status is None else os.waitstatus_to_exitcode(status)})
    os._exit(0)


def _wait(pid: int, control: int, awake: int) -> int | None:
    """The child's wait status, or None when the runner wants the run to end."""
    while True:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            return status
        readable, _, _ = select.select([control, awake], [], [])
        if control in readable:
            return None
        os.read(awake, 512)


def _end_all(pid: int) -> None:
    """Kill the child's process group and everything that was reparented to this process, until nothing is left."""
    with suppress(OSError):
        os.killpg(pid, signal.SIGKILL)
    with suppress(OSError):
        os.kill(pid, signal.SIGKILL)
    while True:
        for orphan in _children():
            with suppress(OSError):
                os.kill(orphan, signal.SIGKILL)
        try:
            if os.waitpid(-1, os.WNOHANG) == (0, 0):
                time.sleep(_REAP_PAUSE)
        except ChildProcessError:
            return


def _children() -> list[int]:
    """This process's children, those it inherited too (Linux; elsewhere the process group has to do)."""
    try:
        return [int(pid) for pid in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()]
    except (OSError, ValueError):
        return []


def _prctl(option: int, value: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])))
