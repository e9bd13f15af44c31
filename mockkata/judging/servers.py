"""The parent's end of `mockkata.judging.server`.

Imports little, so that a server can be started before the rest of the program is even loaded: the two start side by
side.
"""

import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterable
from pathlib import Path

from mockkata.judging.environment import scrubbed_environment

DEBUG_VARIABLE = "MOCKKATA_DEBUG"
"""Set to see what a server has to say of its own faults."""
CLOSE_LIMIT = 5.0
"""Seconds a server may take to leave."""


class ForkServer:
    """A process that has pytest loaded and forks a child for each suite run.

    It ends with the process that made it, at the latest.
    """

    def __init__(self) -> None:
        self._socket, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                [sys.executable, "-P", "-m", "mockkata.judging.server", str(theirs.fileno())],
                env=scrubbed_environment(os.environ),
                stdin=subprocess.DEVNULL,
                stderr=None if os.environ.get(DEBUG_VARIABLE) else subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                start_new_session=True,  # a Ctrl-C in the terminal is for this process, which lets the server go
            )
        self._lock = threading.Lock()

    @property
    def alive(self) -> bool:
        """Whether it can still take requests."""
        return self._process.poll() is None

    def load(self, tools: Iterable[str]) -> None:
        """Have these libraries imported before they are needed.

        Those that cannot be imported are told by the run that needs them.
        """
        self._send({"load": list(tools)}, [])

    def rehearse(self) -> None:
        """Have a session run and forgotten, which fills caches and costs as much as one; the first time only."""
        self._send({"load": [], "rehearse": True}, [])

    def run(self, request: Path, tools: Iterable[str], descriptors: list[int]) -> None:
        """Start the run written in ``request``, which needs ``tools``.

        The descriptors are its records, its output and its control pipe. Raises OSError when the server is gone.
        """
        self._send({"load": list(tools), "run": str(request)}, descriptors)

    def close(self) -> None:
        """Let it go, and wait until it is gone."""
        self._socket.close()
        try:
            self._process.wait(CLOSE_LIMIT)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _send(self, message: dict[str, object], descriptors: list[int]) -> None:
        with self._lock:
            socket.send_fds(self._socket, [json.dumps(message).encode() + b"\n"], descriptors)
