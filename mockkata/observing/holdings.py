"""What the project's modules, classes and objects hold, and what of it was replaced.

Asked before and after each test, so it has to be quick: what is the same is found out by comparing identities in bulk,
and only where something differs is it looked at member by member.
"""

from collections.abc import Iterator
from operator import is_
from types import FunctionType, ModuleType
from typing import Any

from mockkata.observing.places import Project
from mockkata.observing.values import dotted, is_mock

_NOTHING = object()


class Holdings:
    """Remembers members, and tells those that were replaced since."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._known: dict[str, ModuleType] | None = None
        self._holders: list[tuple[str, Any, bool]] = []
        """Dotted name, the thing itself, and whether it is a module or a class of the program."""
        self._before: list[dict[str, Any]] = []
        self._as_before = False
        """Whether nothing differed when it was last asked: between two tests nothing of theirs runs."""

    def remember(self) -> None:
        """This is how it should be."""
        modules = self._project.modules()
        if modules is not self._known:
            self._known = modules
            self._holders = list(self._find_holders(modules))
            self._before = [_copy(thing) for _, thing, _ in self._holders]
            return
        if self._as_before:
            return
        for position, (_, thing, _) in enumerate(self._holders):
            if not _is_as(thing, self._before[position]):
                self._before[position] = _copy(thing)

    def replaced(self) -> dict[str, Any]:
        """What is not as it was: dotted name of each member, with what is there now.

        Of the program everything counts, of libraries and objects only what a test put there: a mock, or a function of
        its own.
        """
        found = {}
        self._as_before = True
        for (name, thing, of_program), before in zip(self._holders, self._before, strict=True):
            if _is_as(thing, before):
                continue
            self._as_before = False
            for member, value in _copy(thing).items():
                is_new = value is not before.get(member, _NOTHING) and not member.startswith("__")
                if is_new and (of_program or self._is_stand_in(value)) and not isinstance(value, ModuleType):
                    found[f"{name}.{member}"] = value
        return found

    def accept(self, but: dict[str, Any]) -> None:
        """What was replaced is how it should be, except for ``but``, which had been replaced before."""
        before = {name: members for (name, _, _), members in zip(self._holders, self._before, strict=True)}
        for full, value in self.replaced().items():
            if but.get(full, _NOTHING) is not value:
                name, _, member = full.rpartition(".")
                before[name][member] = value

    def _find_holders(self, modules: dict[str, ModuleType]) -> Iterator[tuple[str, Any, bool]]:
        seen: set[int] = set()
        for name, thing, of_program in self._candidates(modules):
            if id(thing) not in seen and hasattr(thing, "__dict__"):
                seen.add(id(thing))
                yield name, thing, of_program

    def _candidates(self, modules: dict[str, ModuleType]) -> Iterator[tuple[str, Any, bool]]:
        for name, module in modules.items():
            if self._project.owner(getattr(module, "__file__", None) or "") == "program":
                yield name, module, True
                own = (value for value in vars(module).values() if type(value) is type and value.__module__ == name)
                yield from ((dotted(value), value, True) for value in own)
        for name, module in modules.items():
            of_tests = self._project.owner(getattr(module, "__file__", None) or "") == "test"
            for member, value in list(vars(module).items()):
                if isinstance(value, ModuleType):
                    yield value.__name__, value, False
                elif isinstance(value, type):
                    yield dotted(value), value, False
                elif type(value).__module__ in modules and not of_tests:
                    yield f"{name}.{member}", value, False

    def _is_stand_in(self, value: Any) -> bool:  # noqa: ANN401 - any member
        if isinstance(value, FunctionType):
            return self._project.owner(value.__code__.co_filename) == "test"
        return is_mock(value)


def _copy(thing: Any) -> dict[str, Any]:  # noqa: ANN401 - a module, a class or an object
    return dict(vars(thing))


def _is_as(thing: Any, before: dict[str, Any]) -> bool:  # noqa: ANN401 - as above
    """Whether it has the same members; never by ``==``, which a mock would take for a call."""
    now = vars(thing)
    return len(now) == len(before) and all(map(is_, now.values(), before.values()))
