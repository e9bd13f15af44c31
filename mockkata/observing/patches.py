"""The patches of a test: what they replaced, when, and whether the replacement was ever used.

Looks at ``unittest.mock._patch`` and ``_patch_dict`` (the same from Python 3.11 to 3.14) and at pytest's
``MonkeyPatch``. ``responses``, ``respx`` and ``moto`` patch as well: only what the project's own code asked for counts.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from types import CodeType, FunctionType, ModuleType
from typing import Any
from unittest import mock

import pytest

from mockkata.evidence import Patched, Place, Value
from mockkata.observing.bindings import Bindings
from mockkata.observing.members import lacking
from mockkata.observing.mocks import MockLog
from mockkata.observing.places import Project
from mockkata.observing.running import Running, codes_of
from mockkata.observing.targets import how, inherited, keys_of, looks_for_proxies, name_of, shares
from mockkata.observing.values import is_mock
from mockkata.observing.wrapping import Wrappings

PATCHES_LIMIT = 100
"""Patches told of one test."""
_patch: Any = mock._patch  # noqa: SLF001 - there is no public way to watch patches
_patch_dict: Any = mock._patch_dict  # noqa: SLF001


@dataclass
class _Made:
    """A patch that somebody prepared."""

    patch: Any
    place: Place
    phase: str
    decorates: str = ""
    started: bool = False
    entered: bool = False


@dataclass
class _Entry:
    """A patch in place, or that was in place."""

    via: str
    target: Any
    attribute: str
    made: Place
    phase: str
    written: str = ""
    original: Any = mock.DEFAULT
    new: Any = mock.DEFAULT
    given: bool = False
    left: str = ""
    started: bool = False
    decorates: str = ""
    used: bool = True
    elsewhere: list[str] = field(default_factory=list)
    codes: set[CodeType] = field(default_factory=set)
    new_codes: set[CodeType] = field(default_factory=set)
    new_ran: int = 0
    """How often the replacement had run before it was put in place."""
    ran: list[int] = field(default_factory=list)
    keys: tuple[str, ...] = ()
    keys_read: set[str] = field(default_factory=set)
    cleared: bool = False
    described: Value | None = None
    lasting: bool = False
    """Whether a fixture that outlives the test made it."""


class PatchLog:
    """Watches patches; `begin` a test, then ask what was `seen`. ``phase`` is set from outside."""

    def __init__(self, project: Project, mocks: MockLog, running: Running) -> None:
        self.phase = "import"
        self.lasting = False
        self.bindings = Bindings(project)
        self._project = project
        self._mocks = mocks
        self._running = running
        self._made: dict[int, _Made] = {}
        self._made_by_test: list[int] = []
        self._entries: list[_Entry] = []
        self._open: dict[int, _Entry] = {}
        self._reading = True
        self._wrappings = Wrappings()

    def begin(self) -> None:
        """Forget the test before, but for the patches that decorate something or are still in place."""
        for key in self._made_by_test:
            self._made.pop(key, None)
        self._made_by_test.clear()
        self._entries = list(self._open.values())

    def install(self) -> None:
        """Start to watch."""
        self._wrappings.wrap(_patch, "__init__", self._watch_making)
        self._wrappings.wrap(_patch, "__enter__", self._watch_entering)
        self._wrappings.wrap(_patch, "__exit__", self._watch_leaving)
        self._wrappings.wrap(_patch, "start", self._watch_starting)
        self._wrappings.wrap(_patch, "__call__", self._watch_decorating)
        self._wrappings.wrap(_patch_dict, "__init__", self._watch_making)
        self._wrappings.wrap(_patch_dict, "__call__", self._watch_decorating)
        self._wrappings.wrap(_patch_dict, "start", self._watch_starting)
        self._wrappings.wrap(_patch_dict, "_patch_dict", self._watch_dictionary)
        self._wrappings.wrap(_patch_dict, "_unpatch_dict", self._watch_dictionary_leaving)
        self._wrappings.wrap(pytest.MonkeyPatch, "setattr", self._watch_setattr)
        self._wrappings.wrap(pytest.MonkeyPatch, "setenv", self._watch_setenv)
        self._wrappings.wrap(pytest.MonkeyPatch, "undo", self._watch_undo)
        self._wrappings.wrap(type(os.environ), "__getitem__", self._watch_environment)

    def uninstall(self) -> None:
        """Stop to watch."""
        self._wrappings.undo()

    def leaves(self) -> list[str]:
        """Patches of this test that are still in place: the dotted names of what they replace."""
        return [
            f"{name_of(entry.target)}.{entry.attribute}"
            for entry in self._open.values()
            if entry in self._entries and not entry.lasting and entry.phase != "import" and entry.via != "patch.dict"
        ]

    def seen(self) -> tuple[Patched, ...]:
        """The patches of this test, and those that were prepared in it and never put in place."""
        idle = [
            made
            for made in self._made.values()
            if made.phase != "import" and not made.entered and not made.decorates and made.place.owner != "library"
        ]
        told = [self._tell(entry) for entry in self._entries[:PATCHES_LIMIT]]
        return (*told, *(self._tell_idle(made) for made in idle[:PATCHES_LIMIT]))

    def _watch_making(self, original: Callable[..., None]) -> Callable[..., None]:
        def __init__(patch: Any, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401, N807
            __tracebackhide__ = True
            original(patch, *args, **kwargs)
            place, direct = self._project.caller(sys._getframe(1))  # noqa: SLF001
            if direct:
                if self.phase != "import":
                    self._made_by_test.append(id(patch))
                self._made[id(patch)] = _Made(patch, place, self.phase)

        return __init__

    def _watch_decorating(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def __call__(patch: Any, thing: Any) -> Any:  # noqa: ANN401, N807
            __tracebackhide__ = True
            made = self._made.get(id(patch))
            if made is not None:
                made.decorates = str(getattr(thing, "__qualname__", ""))
            return original(patch, thing)

        return __call__

    def _watch_starting(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def start(patch: Any) -> Any:  # noqa: ANN401
            __tracebackhide__ = True
            made = self._made.get(id(patch))
            if made is not None:
                made.started = True
            return original(patch)

        return start

    def _watch_entering(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def __enter__(patch: Any) -> Any:  # noqa: ANN401, N807
            __tracebackhide__ = True
            made = self._made.get(id(patch))
            if made is None:
                return original(patch)
            self.bindings.refresh()
            made.entered = True
            via, written = how(patch)
            entry = _Entry(via, None, str(patch.attribute), made.place, self.phase, written, lasting=self.lasting)
            entry.started, entry.decorates, entry.given = made.started, made.decorates, patch.new is not mock.DEFAULT
            self._entries.append(entry)
            result = original(patch)
            entry.target = patch.target
            new = vars(patch.target).get(entry.attribute) if patch.attribute_name is not None else result
            self._put_in_place(entry, patch.temp_original, new)
            self._open[id(patch)] = entry
            return result

        return __enter__

    def _watch_leaving(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def __exit__(patch: Any, *error: Any) -> Any:  # noqa: ANN401, N807
            __tracebackhide__ = True
            entry = self._open.pop(id(patch), None)
            if entry is not None:
                self._take_away(entry)
            return original(patch, *error)

        return __exit__

    def _watch_dictionary(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def _patch_dict(patch: Any) -> Any:  # noqa: ANN401
            __tracebackhide__ = True
            made = self._made.get(id(patch))
            written = patch.in_dict if isinstance(patch.in_dict, str) else ""
            self._reading = False
            try:
                result = original(patch)
            finally:
                self._reading = True
            if made is not None:
                made.entered = True
                entry = _Entry("patch.dict", patch.in_dict, "", made.place, self.phase, written, lasting=self.lasting)
                entry.started, entry.decorates, entry.keys = made.started, made.decorates, keys_of(patch)
                entry.cleared = bool(patch.clear)
                entry.ran = [0, 0, 0]
                self._entries.append(entry)
                self._open[id(patch)] = entry
            return result

        return _patch_dict

    def _watch_dictionary_leaving(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def _unpatch_dict(patch: Any) -> Any:  # noqa: ANN401
            __tracebackhide__ = True
            entry = self._open.pop(id(patch), None)
            if entry is not None:
                entry.left = self.phase
            self._reading = False
            try:
                return original(patch)
            finally:
                self._reading = True

        return _unpatch_dict

    def _watch_setattr(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def setattr_(patcher: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
            __tracebackhide__ = True
            place, direct = self._project.caller(sys._getframe(1))  # noqa: SLF001
            self.bindings.refresh()
            before = len(patcher._setattr)  # noqa: SLF001 - what it changed, in order
            result = original(patcher, *args, **kwargs)
            for target, name, value in patcher._setattr[before:] if direct else ():  # noqa: SLF001
                written = args[0] if args and isinstance(args[0], str) else ""
                entry = _Entry("monkeypatch.setattr", target, name, place, self.phase, written, lasting=self.lasting)
                entry.given = True
                self._entries.append(entry)
                new = vars(target).get(name) if hasattr(target, "__dict__") else None
                self._put_in_place(entry, inherited(target, name, value), new)
                self._open[id(entry)] = entry
                entry.keys = (str(id(patcher)),)
            return result

        return setattr_

    def _watch_setenv(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def setenv(patcher: Any, name: str, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
            __tracebackhide__ = True
            place, direct = self._project.caller(sys._getframe(1))  # noqa: SLF001
            self._reading = False
            try:
                result = original(patcher, name, *args, **kwargs)
            finally:
                self._reading = True
            if direct:
                entry = _Entry("monkeypatch.setenv", os.environ, "", place, self.phase, keys=(name,))
                entry.lasting, entry.ran = self.lasting, [0, 0, 0]
                self._entries.append(entry)
                self._open[id(entry)] = entry
            return result

        return setenv

    def _watch_undo(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def undo(patcher: Any) -> Any:  # noqa: ANN401
            __tracebackhide__ = True
            for key, entry in list(self._open.items()):
                if entry.via == "monkeypatch.setattr" and entry.keys == (str(id(patcher)),):
                    self._take_away(self._open.pop(key))
                elif entry.via == "monkeypatch.setenv":
                    self._open.pop(key).left = self.phase
            self._reading = False
            try:
                return original(patcher)
            finally:
                self._reading = True

        return undo

    def _watch_environment(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def __getitem__(environ: Any, key: Any) -> Any:  # noqa: ANN401, N807
            __tracebackhide__ = True
            if self._reading and self._open:
                for entry in self._open.values():
                    if entry.target is environ and key in entry.keys and not looks_for_proxies(key, sys._getframe(1)):  # noqa: SLF001
                        entry.keys_read.add(key)
            return original(environ, key)

        return __getitem__

    def _put_in_place(self, entry: _Entry, original: Any, new: Any) -> None:  # noqa: ANN401 - any members
        entry.original, entry.new = original, new
        if original is not mock.DEFAULT and not is_mock(original):
            thing = getattr(original, "__func__", original)
            own = f"{name_of(entry.target)}.{entry.attribute}"
            names = self.bindings.names_of(thing)
            entry.elsewhere = [name for name in names if name != own]
            if not isinstance(entry.target, ModuleType | type):
                kind = type(entry.target)
                entry.elsewhere = [f"class {name}" for name in self.bindings.names_of(kind) if " " not in name]
            entry.codes = codes_of(thing)
            if any(self._project.owns(code.co_filename) for code in entry.codes):
                self._running.start(only_if_cheap=True)
            self._running.watch(entry.codes)
        entry.new_codes = self._codes_of_new(new)
        self._running.watch(entry.new_codes)
        entry.new_ran = self._running.times(entry.new_codes)
        entry.ran = [self._running.times(entry.codes)]

    def _codes_of_new(self, new: Any) -> set[CodeType]:  # noqa: ANN401 - any replacement
        """The code by which one can see that a replacement is used, if it is a fake of the project's own."""
        if is_mock(new) or (isinstance(new, FunctionType) and is_mock(vars(new).get("mock"))):
            return set()
        if isinstance(new, FunctionType | type):
            return codes_of(new)
        codes = codes_of(type(new))
        return codes if any(self._project.owns(code.co_filename) for code in codes) else set()

    def _take_away(self, entry: _Entry) -> None:
        entry.left = self.phase
        entry.used = self._was_used(entry)
        entry.described = self._mocks.describe(entry.new)
        entry.ran.append(self._running.times(entry.codes))

    def _was_used(self, entry: _Entry) -> bool:
        new = entry.new
        if entry.new_codes:
            return not self._running.on or self._running.times(entry.new_codes) > entry.new_ran
        if isinstance(new, FunctionType):
            new = vars(new).get("mock")
        return self._mocks.was_used(new) if is_mock(new) else True

    def _tell(self, entry: _Entry) -> Patched:
        total = self._running.times(entry.codes)
        before, during, after = shares(entry.ran, total)
        still_there = entry.left == ""
        codes = sorted(entry.codes, key=lambda code: code.co_name != "__init__")
        last = [self._running.callers[code] for code in codes if code in self._running.callers]
        return Patched(
            via=entry.via,
            written=entry.written,
            target="os.environ" if entry.target is os.environ else name_of(entry.target),
            target_kind=_kind_of(entry),
            attribute=entry.attribute,
            original=None if entry.original is mock.DEFAULT else self._mocks.describe(entry.original),
            missing=entry.original is mock.DEFAULT and entry.target is not None and entry.attribute != "",
            given=entry.given,
            new=entry.described or (None if entry.new is mock.DEFAULT else self._mocks.describe(entry.new)),
            made=entry.made,
            entered=entry.phase,
            left=entry.left,
            started=entry.started,
            decorates=entry.decorates,
            used=self._was_used(entry) if still_there else entry.used,
            elsewhere=tuple(entry.elsewhere),
            ran_before=before,
            ran_during=during,
            ran_after=after,
            ran_at=last[0] if last else Place(),
            lacks=lacking(entry.original, entry.new),
            keys=() if entry.via == "monkeypatch.setattr" else entry.keys,
            keys_read=tuple(sorted(entry.keys_read)),
            cleared=entry.cleared,
        )

    def _tell_idle(self, made: _Made) -> Patched:
        if isinstance(made.patch, _patch_dict):
            target = made.patch.in_dict
            name = "os.environ" if target is os.environ else target if isinstance(target, str) else name_of(target)
            return Patched("patch.dict", "", name, "dict", "", made=made.place, keys=keys_of(made.patch))
        via, written = how(made.patch)
        target, _, attribute = written.rpartition(".")
        return Patched(via, written, target, "module", attribute or str(made.patch.attribute), made=made.place)


def _kind_of(entry: _Entry) -> str:
    if entry.via in {"patch.dict", "monkeypatch.setenv"}:
        return "dict"
    if isinstance(entry.target, ModuleType):
        return "module"
    return "class" if isinstance(entry.target, type) else "instance"
