"""What tests do to the world around them: sleep, reach for other machines, leave things changed."""

import os
import sys
import time
from collections.abc import Iterator
from types import FrameType
from typing import Any

from mockkata.evidence import Connection, Left, Slept
from mockkata.observing.holdings import Holdings
from mockkata.observing.places import Project

EVENTS_LIMIT = 20
"""Sleeps and connections told of one test."""
_LOOPBACK = ("localhost", "127.", "::1", "0.0.0.0", "::ffff:127.")  # noqa: S104 - names, not a bind
_LIBRARIES = {"httpcore": "httpx", "httpx": "httpx", "botocore": "botocore", "requests": "requests", "urllib": "urllib"}
"""Package of a frame: the library that a connection is put down to, the first that applies."""


class Surroundings:
    """Watches sleeps, connections, the environment and the project's modules."""

    def __init__(self, project: Project) -> None:
        self.phase = "import"
        self.connections: list[Connection] = []
        self.sleeps: list[Slept] = []
        self._project = project
        self._excused: dict[Any, list[Any]] = {}
        """What variables were before a fixture changed them that puts them back."""
        self._environment: dict[Any, Any] = {}
        self._holdings = Holdings(project)
        self._sleep = time.sleep
        self._on = False

    def install(self) -> None:
        """Start to watch. An audit hook cannot be taken out again (PEP 578); it falls silent with `uninstall`."""
        self._on = True
        sleep = self._sleep

        def watched_sleep(seconds: float, /) -> None:
            if len(self.sleeps) < EVENTS_LIMIT:
                place, _ = self._project.caller(sys._getframe(1))  # noqa: SLF001
                if place.file:
                    self.sleeps.append(Slept(float(seconds), place))
            sleep(seconds)

        watched_sleep.__name__ = watched_sleep.__qualname__ = "sleep"
        watched_sleep.__module__ = "time"
        setattr(time, "sleep", watched_sleep)  # noqa: B010 - to mypy it is not assignable
        sys.addaudithook(self._hear)

    def uninstall(self) -> None:
        """Stop to watch."""
        self._on = False
        if getattr(time.sleep, "__module__", "") == "time":
            time.sleep = self._sleep

    def begin(self) -> None:
        """Remember how things are before a test."""
        self.connections.clear()
        self.sleeps.clear()
        self._environment = _environment()
        self._holdings.remember()

    def replaced(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """The variables of the environment and the members of modules that are not as they were at `begin`."""
        now, before = _environment(), self._environment
        changed = (
            {key for key in before.keys() | now.keys() if before.get(key) != now.get(key)} if now != before else ()
        )
        return {key: now.get(key) for key in changed}, self._holdings.replaced()

    def accept(self, but: tuple[dict[str, Any], dict[str, Any]]) -> None:
        """What was replaced is to stay for a while, for who did it will put it back; not so ``but``, from before."""
        environment, _ = self.replaced()
        for key, value in environment.items():
            if key in but[0]:
                continue
            self._excused.setdefault(key, []).append(self._environment.get(key))
            if value is None:
                self._environment.pop(key, None)
            else:
                self._environment[key] = value
        self._holdings.accept(but[1])

    def left(self) -> Iterator[Left]:
        """What is not as it was at `begin`."""
        environment, members = self.replaced()
        left = [key for key, value in environment.items() if value not in self._excused.get(key, ())]
        for key in sorted(map(os.fsdecode, left)):
            if not key.startswith("PYTEST_"):
                yield Left("environment", key)
        for name in sorted(members):
            yield Left("attribute", name)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:  # pragma: no cover - Python does not trace hooks
        if not self._on or event not in {"socket.getaddrinfo", "socket.connect"}:
            return
        host = arguments[0] if event == "socket.getaddrinfo" else arguments[1]
        if isinstance(host, tuple) and host:
            host = host[0]
        host = host.decode(errors="replace") if isinstance(host, bytes) else host
        if not isinstance(host, str) or not host or host.startswith(_LOOPBACK) or len(self.connections) >= EVENTS_LIMIT:
            return
        frame = sys._getframe(1)  # noqa: SLF001
        place, _ = self._project.caller(frame)
        self.connections.append(Connection(host, _library(frame), place, self.phase))


def _environment() -> dict[Any, Any]:
    """The variables as Python keeps them: the same every time, without decoding each."""
    return dict(vars(os.environ)["_data"])


def _library(frame: FrameType | None) -> str:  # pragma: no cover - as `_hear`, which calls it
    """The HTTP library in the stack that is nearest to the caller."""
    found = ""
    while frame is not None:
        package = str(frame.f_globals.get("__name__", "")).partition(".")[0]
        found = _LIBRARIES.get(package, found)
        frame = frame.f_back
    return found
