"""Who in the project holds which function, class or module, and under what name."""

import functools
from collections import defaultdict
from collections.abc import Iterator
from types import BuiltinFunctionType, FunctionType, MethodType, ModuleType
from typing import Any

from mockkata.observing.places import Project

_HELD = (FunctionType, BuiltinFunctionType, type, ModuleType)
_MANY = 100
"""Containers with more than that are data."""


class Bindings:
    """The names of things in the project's modules, gathered once and again when modules have been added."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._names: dict[int, list[str]] = {}
        self._kept: list[object] = []
        self._known: dict[str, ModuleType] = {}

    def refresh(self) -> None:
        """Look through the modules that are new; to be called while nothing is patched."""
        modules = self._project.modules()
        if modules is self._known:
            return
        self._known = modules
        self._names = defaultdict(list)
        for thing, name in self._bindings():
            if name not in self._names[id(thing)]:
                self._names[id(thing)].append(name)
            self._kept.append(thing)

    def names_of(self, thing: object) -> list[str]:
        """All names under which the project holds it."""
        return list(self._names.get(id(thing), ()))

    def _bindings(self) -> Iterator[tuple[object, str]]:
        for module_name, module in self._known.items():
            for name, value in list(vars(module).items()):
                yield from self._held(f"{module_name}.{name}", value)
                if isinstance(value, type) and value.__module__ == module_name:
                    for member, inner in list(vars(value).items()):
                        yield from self._held(f"{module_name}.{name}.{member}", inner)

    def _held(self, name: str, value: Any) -> Iterator[tuple[object, str]]:  # noqa: ANN401 - any member
        value = getattr(value, "__func__", value)
        if isinstance(value, _HELD):
            yield value, name
        elif type(value).__module__ not in {"builtins", "typing", "types"}:
            yield type(value), f"instance {name}"
        if isinstance(value, FunctionType):
            defaults = (*(value.__defaults__ or ()), *(value.__kwdefaults__ or {}).values())
            for default in defaults:
                yield (default if isinstance(default, _HELD) else type(default)), f"default of {name}"
        for inner in self._kept_by(value):
            thing = inner.__func__ if isinstance(inner, MethodType) else inner
            if isinstance(thing, _HELD):
                yield thing, f"kept by {name}"
            elif type(thing).__module__ not in {"builtins", "typing", "types"}:
                yield type(thing), f"kept by {name}"

    def _kept_by(self, value: Any) -> tuple[object, ...]:  # noqa: ANN401 - any member
        """What a function, a container or an object of the project's own took in when it was made."""
        if isinstance(value, FunctionType):
            return tuple(_content(cell) for cell in value.__closure__ or ())
        if type(value) is functools.partial:
            return (value.func, *value.args, *value.keywords.values())
        if type(value) in {list, tuple, set, frozenset} and len(value) <= _MANY:
            return tuple(value)
        if type(value) is dict and len(value) <= _MANY:
            return tuple(value.values())
        if type(value).__module__ in self._known:
            return tuple(getattr(value, "__dict__", {}).values())
        return ()


def _content(cell: Any) -> object:  # noqa: ANN401 - types.CellType
    try:
        return cell.cell_contents
    except ValueError:  # a cell may still be empty
        return None
