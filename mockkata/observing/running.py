"""Which functions ran: of the project all, of libraries those that somebody asks for.

With `sys.monitoring` (Python 3.12 and later, PEP 669) code that is not looked at costs nothing after its first call;
before that, `sys.setprofile` asks about each call, and is only switched on where it is worth it.
"""

import sys
from collections import Counter
from collections.abc import Callable
from types import CodeType, FrameType
from typing import Any

from mockkata.evidence import Place
from mockkata.observing.places import Project

_TOOL = 4
"""One of the two numbers that `sys.monitoring` leaves to no particular kind of tool."""


class Running:
    """Counts calls; `begin` forgets those before."""

    def __init__(self, project: Project) -> None:
        self.counts: Counter[CodeType] = Counter()
        self.names: dict[CodeType, str] = {}
        self.callers: dict[CodeType, Place] = {}
        self.on = False
        self._project = project
        self._watched: set[CodeType] = set()
        self._others: set[CodeType] = set()
        """Code that is not looked at, by far most of it."""
        self._profile = self._make_profile()

    def begin(self) -> None:
        """Forget what ran, and whom to look for in libraries."""
        self.counts.clear()
        self.names.clear()
        self.callers.clear()
        self._watched.clear()

    def watch(self, codes: set[CodeType]) -> None:
        """Look for these as well."""
        new = codes - self._watched
        self._watched |= new
        self._others -= new
        if new and self.on and sys.version_info >= (3, 12):
            sys.monitoring.restart_events()

    def times(self, codes: set[CodeType]) -> int:
        """How often any of these ran."""
        return sum(self.counts[code] for code in codes)

    def ran(self) -> tuple[str, ...]:
        """The functions of the program that ran."""
        return tuple(dict.fromkeys(name for name in self.names.values() if name))

    def start(self, *, only_if_cheap: bool = False) -> None:
        """Begin to look, unless somebody else does already; ``only_if_cheap``: or every call there is would cost."""
        if self.on or (only_if_cheap and sys.version_info < (3, 12)):
            return
        if sys.version_info >= (3, 12):
            if sys.monitoring.get_tool(_TOOL) is not None:
                return
            sys.monitoring.use_tool_id(_TOOL, "mockkata")
            sys.monitoring.register_callback(_TOOL, sys.monitoring.events.PY_START, self._started)
            sys.monitoring.set_events(_TOOL, sys.monitoring.events.PY_START)
            sys.monitoring.restart_events()
        elif sys.getprofile() is None:
            sys.setprofile(self._profile)
        else:
            return
        self.on = True

    def stop(self) -> None:
        """Look no more."""
        if not self.on:
            return
        self.on = False
        if sys.version_info >= (3, 12):
            sys.monitoring.free_tool_id(_TOOL)
        elif sys.getprofile() is self._profile:
            sys.setprofile(None)

    def _make_profile(self) -> Callable[[FrameType, str, Any], None]:
        """The function that is asked about each call there is, and so has to be quick."""
        others, look = self._others, self._look

        def profile(frame: FrameType, event: str, _argument: Any) -> None:  # noqa: ANN401  # pragma: no cover
            if event == "call" and frame.f_code not in others and not look(frame.f_code, frame):
                others.add(frame.f_code)

        return profile

    def _started(self, code: CodeType, _offset: int) -> Any:  # noqa: ANN401 - sys.monitoring.DISABLE  # pragma: no cover
        if not self._look(code, None) and sys.version_info >= (3, 12):
            return sys.monitoring.DISABLE
        return None

    def _look(self, code: CodeType, frame: FrameType | None) -> bool:  # pragma: no cover - who looks is not looked at
        owner = self._project.owner(code.co_filename)
        watched = code in self._watched
        if owner not in {"test", "program"} and not watched:
            return False
        self.counts[code] += 1
        if watched:
            frame = frame or sys._getframe(2)  # noqa: SLF001 - the only way to a frame
            self.callers[code] = self._project.caller(frame.f_back)[0]
        if code not in self.names:
            frame = frame or sys._getframe(2)  # noqa: SLF001 - as above
            known = owner == "program" and code.co_name != "<module>"
            self.names[code] = f"{frame.f_globals.get('__name__', '')}.{code.co_qualname}" if known else ""
        return True


def codes_of(thing: Any) -> set[CodeType]:  # noqa: ANN401 - whatever was patched
    """The code that runs when ``thing`` is called: of a class, that of all its methods."""
    if isinstance(thing, type):
        members = [getattr(member, "__func__", member) for member in vars(thing).values()]
    elif isinstance(thing, property):
        members = [thing.fget]
    else:
        members = [getattr(thing, "__func__", thing)]
    wrapped = [getattr(member, "__wrapped__", member) for member in members]
    found = (getattr(member, "__code__", None) for member in wrapped)
    return {code for code in found if isinstance(code, CodeType)}
