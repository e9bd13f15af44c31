"""The fork server: imports the libraries once, then has one supervised child forked for each suite run.

Started by the runner as ``python -m mockkata.judging.server FD``. Each message on that socket names libraries to load
and, for a run, the path of a request; three descriptors come with it: where records go, where output goes, and a pipe
that the runner closes to end the run. No learner code is ever imported here. ``multiprocessing`` has a fork server
too, but one for each process only, which imports ``__main__`` in every child and lets orphans go.
"""

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
from typing import Any

import _pytest

from mockkata.judging import aws, child, plugins, supervisor

USED_BY_EVERY_RUN = (
    "mockkata.judging.recorder",
    "unittest.mock",
    "asyncio",
    "pdb",
    "sqlite3",
    "faulthandler",
    "readline",
)
_PAUSE = 0.001
"""Seconds between two looks at who is still there."""


def serve(listening: socket.socket) -> None:
    """Hand each request to a supervisor until the runner closes its end."""
    gc.disable()  # nothing imported here is ever garbage, and a collection would unshare its pages in every child
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    child.load((*parts_of_pytest(), *plugins.PRELOADED, *USED_BY_EVERY_RUN))
    from mockkata.judging import starting  # noqa: PLC0415 - imports pytest, as has just been done

    starting.prepare()
    freeze()
    supervisor.inherit_orphans()
    rehearsed = False
    crew = Crew(listening)
    for message, descriptors in _messages(listening, crew):
        changed = load_tools(message["load"])
        if changed:
            starting.note_fixtures()
        if message.get("rehearse") and not rehearsed:
            starting.rehearse()
            freeze()
            rehearsed = changed = True
        if changed:
            crew.dismiss()
        if "run" in message:
            crew.assign(message["run"], descriptors)
            for descriptor in descriptors:
                os.close(descriptor)
    crew.dismiss()
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG) == (0, 0):
            crew.end_strays()
            time.sleep(_PAUSE)
    os._exit(0)


class Crew:
    """The supervisors, each of which has at most one run at a time; as many as there were ever runs at once."""

    def __init__(self, listening: socket.socket) -> None:
        self._listening = listening
        self._idle: list[socket.socket] = []
        self._busy: list[socket.socket] = []
        self._members: set[int] = set()

    def wait(self) -> None:
        """Until there is something to be listened to; whoever is done in the meantime is welcomed back."""
        while self._listening not in self._welcome_back([self._listening], None):
            pass

    def assign(self, request: str, descriptors: list[int]) -> None:
        """Give a run to one who is idle, or to a new one."""
        self._welcome_back([], 0)
        while self._idle:
            one = self._idle.pop()
            if self._send(one, request, descriptors):
                return
        ours, theirs = socket.socketpair()
        pid = os.fork()
        if pid == 0:
            self._let_work(theirs, ours, descriptors)
        self._members.add(pid)
        theirs.close()
        self._send(ours, request, descriptors)

    def _let_work(self, orders: socket.socket, ours: socket.socket, descriptors: list[int]) -> None:
        """Be a supervisor, which has nothing to do with the others; never returns."""
        for needless in (ours, self._listening, *self._idle, *self._busy):
            needless.close()
        for descriptor in descriptors:
            os.close(descriptor)
        supervisor.work(orders)

    def dismiss(self) -> None:
        """Let all go, the busy ones when they are done: they know nothing of what was loaded since they were made."""
        for one in (*self._idle, *self._busy):
            one.close()
        self._idle.clear()
        self._busy.clear()

    def end_strays(self) -> None:
        """Kill what a run started whose supervisor was killed, which would have done it."""
        for pid in supervisor.children():
            if pid not in self._members:
                with suppress(OSError):
                    os.kill(pid, signal.SIGKILL)

    def _welcome_back(self, others: list[socket.socket], timeout: float | None) -> list[socket.socket]:
        """Find out who is done, and which of ``others`` can be read; one that a test has killed is gone."""
        readable = select.select([*others, *self._busy], [], [], timeout)[0]
        for one in readable:
            if one not in self._busy:
                continue
            self._busy.remove(one)
            if _answered(one):
                self._idle.append(one)
            else:
                one.close()
                self.end_strays()
        return readable

    def _send(self, one: socket.socket, request: str, descriptors: list[int]) -> bool:
        try:
            socket.send_fds(one, [request.encode()], descriptors)
        except OSError:
            one.close()
            return False
        self._busy.append(one)
        return True


def _answered(one: socket.socket) -> bool:
    try:
        return bool(one.recv(1))
    except ConnectionResetError:
        return False


def _messages(listening: socket.socket, crew: Crew) -> Iterator[tuple[dict[str, Any], list[int]]]:
    """Each message with its descriptors.

    A read may bring several messages, but never the descriptors of two (``unix(7)``).
    """
    unread = b""
    descriptors: list[int] = []
    while True:
        crew.wait()
        data, received, _, _ = socket.recv_fds(listening, supervisor.READ_SIZE, supervisor.DESCRIPTORS)
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


def load_tools(tools: list[str]) -> bool:
    """Import what is not there yet, and say whether there was something.

    What cannot be imported is told by the child that needs it.
    """
    if all(tool in sys.modules for tool in tools):
        return False
    child.load(tuple(tools))
    if "botocore" in sys.modules:
        aws.prepare(tools)
    freeze()
    return True


def parts_of_pytest() -> tuple[str, ...]:
    """All modules of pytest itself, which it would otherwise load one by one in each child."""
    return tuple(f"_pytest.{module.name}" for module in pkgutil.iter_modules(_pytest.__path__))


def freeze() -> None:
    """Put all that is loaded out of the collector's reach, so that children share its pages."""
    gc.collect()
    gc.freeze()


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])))
