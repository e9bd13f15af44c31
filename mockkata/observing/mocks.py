"""The mocks of a test: how they were made and set up, called and asserted upon.

Wraps a few methods of the classes in ``unittest.mock`` for as long as it watches. What it needs to know of their
insides is in `insides`.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any
from unittest import mock

from mockkata.evidence import AssertionMade, MockCall, MockSeen, OneCall, Place, Value
from mockkata.observing.insides import (
    changeable,
    is_autospec_answer,
    is_default_effect,
    is_inner,
    is_replaced,
    is_set_up,
    kind,
    misfit,
    settings,
    spec,
    spec_lacks,
)
from mockkata.observing.places import Project
from mockkata.observing.values import calls_of, describe, dotted, is_mock, path_of, text_of
from mockkata.observing.wrapping import Wrappings

MOCKS_LIMIT = 200
"""Mocks told of one test."""
CALLS_LIMIT = 20
"""Calls told of one mock."""
MESSAGE_LIMIT = 1000
"""Characters kept of what an assertion said."""
_ASSERTIONS = (
    *((mock.NonCallableMock, f"assert_{name}") for name in ("called", "called_once", "called_with", "not_called")),
    *((mock.NonCallableMock, f"assert_{name}") for name in ("called_once_with", "any_call", "has_calls")),
)
_AWAITED = ("awaited", "awaited_once", "awaited_with", "awaited_once_with", "any_await", "has_awaits", "not_awaited")
_DEFAULT_MAGIC = {**mock._return_values}  # type: ignore[attr-defined]  # noqa: SLF001 - there is no public list


@dataclass
class _Call:
    """A call as it was made; the arguments themselves are mock's to keep."""

    position: int
    args: tuple[Value, ...]
    kwargs: dict[str, Value]
    place: Place
    direct: bool
    misfit: str
    raised: str = ""


@dataclass
class _Entry:
    """A mock that is watched."""

    mock: Any
    made: Place
    before: bool
    automatic: bool
    """Whether it came into being because somebody asked for an attribute or a return value."""
    calls: list[_Call] = field(default_factory=list)
    answer: str = ""
    """What it returned first, if that can change."""


class MockLog:
    """Watches mocks; `begin` a test, then ask what was `seen`."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._entries: list[_Entry] = []
        self._numbers: dict[int, int] = {}
        self._given: dict[int, tuple[object, object]] = {}
        self._assertions: list[
            tuple[str, int, tuple[Value, ...], dict[str, Value], bool, str, Place, tuple[OneCall, ...]]
        ] = []
        self._asserting = False
        self._wrappings = Wrappings()

    def begin(self) -> None:
        """Forget the test before: what it made is older from now on."""
        self._entries.clear()
        self._numbers.clear()
        self._given.clear()
        self._assertions.clear()

    def install(self) -> None:
        """Start to watch."""
        self._wrappings.wrap(mock.NonCallableMock, "__init__", self._watch_making)
        self._wrappings.wrap(mock.CallableMixin, "_mock_call", self._watch_calls)
        self._wrappings.wrap(mock.AsyncMockMixin, "_execute_mock_call", self._watch_awaits)
        self._wrappings.wrap(mock, "_try_iter", self._watch_side_effects)
        for owner, name in _ASSERTIONS:
            self._wrappings.wrap(owner, name, self._watch_assertion)
        for name in _AWAITED:
            self._wrappings.wrap(mock.AsyncMockMixin, f"assert_{name}", self._watch_assertion)

    def uninstall(self) -> None:
        """Stop to watch."""
        self._wrappings.undo()

    def number(self, thing: Any) -> int:  # noqa: ANN401 - any mock
        """Which of the test's mocks it is; one that is met for the first time is older than the test."""
        number = self._numbers.get(id(thing))
        if number is None:
            return self._add(_Entry(thing, Place(), before=True, automatic=False))
        return number

    def describe(self, value: object) -> Value:
        """Put a value into words, with the number of the mock it may be, or whose record it is."""
        told = describe(value, self.number)
        return replace(told, record_of=self._recorder(value)) if told.form in {"call", "calls"} else told

    def _recorder(self, calls: object) -> int:
        """The mock that keeps these calls as its own record."""
        for number, entry in enumerate(self._entries):
            known = vars(entry.mock)
            keeper = known.get("_mock_delegate")
            kept = [*known.values(), *(vars(keeper).values() if keeper is not None else ())]
            if any(value is calls for value in kept):
                return number
        return -1

    def assertions(self) -> tuple[AssertionMade, ...]:
        """The assertions made since `begin`."""
        return tuple(AssertionMade(*made) for made in self._assertions)

    def seen(self) -> tuple[MockSeen, ...]:
        """The mocks met since `begin`; `number` tells their places."""
        seen: list[MockSeen] = []
        while len(seen) < len(self._entries):  # describing one may bring another to light
            seen.append(self._tell(self._entries[len(seen)]))
        return tuple(seen)

    def was_used(self, thing: Any) -> bool:  # noqa: ANN401 - any mock
        """Whether it or anything below it was called, as far as ``mock`` remembers."""
        return bool(vars(thing).get("_mock_mock_calls")) or bool(vars(thing).get("_mock_call_count"))

    def _add(self, entry: _Entry) -> int:
        if len(self._entries) >= MOCKS_LIMIT:
            return -1
        self._entries.append(entry)
        self._numbers[id(entry.mock)] = len(self._entries) - 1
        return len(self._entries) - 1

    def _watch_making(self, original: Callable[..., None]) -> Callable[..., None]:
        def __init__(instance: Any, /, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401, N807
            __tracebackhide__ = True
            try:
                original(instance, *args, **kwargs)
            finally:
                ready = "_mock_children" in vars(instance)  # it may still refuse what it is configured with
                if ready and not is_inner(instance, sys._getframe(1)):  # noqa: SLF001
                    automatic = vars(instance).get("_mock_new_parent") is not None or is_autospec_answer(instance)
                    place = Place() if automatic else self._project.caller(sys._getframe(1))[0]  # noqa: SLF001
                    self._add(_Entry(instance, place, before=False, automatic=automatic))

        return __init__

    def _watch_calls(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def _mock_call(instance: Any, /, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
            __tracebackhide__ = True
            call = None
            with suppress(Exception):  # what cannot be noted must not change the call
                call = self._note_call(instance, args, kwargs)
            try:
                return original(instance, *args, **kwargs)
            except BaseException as error:
                if call is not None:
                    call.raised = dotted(type(error))
                raise

        return _mock_call

    def _watch_awaits(self, original: Callable[..., Any]) -> Callable[..., Any]:
        async def _execute_mock_call(instance: Any, /, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
            __tracebackhide__ = True
            try:
                return await original(instance, *args, **kwargs)
            except BaseException as error:
                number = self._numbers.get(id(instance), -1)
                if number >= 0 and self._entries[number].calls:
                    self._entries[number].calls[-1].raised = dotted(type(error))
                raise

        return _execute_mock_call

    def _watch_side_effects(self, original: Callable[[Any], Any]) -> Callable[[Any], Any]:
        def _try_iter(given: Any) -> Any:  # noqa: ANN401
            result = original(given)
            if result is not given:
                self._given[id(result)] = (result, given)
            return result

        return _try_iter

    def _watch_assertion(self, original: Callable[..., None]) -> Callable[..., None]:
        name = original.__name__

        def assertion(instance: Any, /, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
            __tracebackhide__ = True
            if self._asserting:
                original(instance, *args, **kwargs)
                return
            place, _ = self._project.caller(sys._getframe(1))  # noqa: SLF001
            told = (name, self.number(instance), self._describe_all(args), self._describe_named(kwargs))
            self._asserting = True
            try:
                original(instance, *args, **kwargs)
            except BaseException as error:
                history = calls_of(settings(instance)["mock_calls"], self.number)
                self._assertions.append((*told, False, str(error)[:MESSAGE_LIMIT], place, history))
                raise
            else:
                self._assertions.append((*told, True, "", place, ()))
            finally:
                self._asserting = False

        return assertion

    def _note_call(self, instance: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> _Call | None:  # noqa: ANN401
        number = self.number(instance)
        if number < 0 or len(self._entries[number].calls) >= CALLS_LIMIT:
            return None
        place, direct = self._project.caller(sys._getframe(2))  # noqa: SLF001
        if not self._entries[number].calls:
            self._entries[number].answer = changeable(settings(instance)["return_value"])
        position = len(vars(instance).get("_mock_call_args_list") or ()) - 1
        told = (self._describe_all(args), self._describe_named(kwargs), place, direct, misfit(instance, args, kwargs))
        call = _Call(position, *told)
        self._entries[number].calls.append(call)
        return call

    def _describe_all(self, values: tuple[Any, ...]) -> tuple[Value, ...]:
        return tuple(map(self.describe, values[:CALLS_LIMIT]))

    def _describe_named(self, values: dict[str, Any]) -> dict[str, Value]:
        return {name: self.describe(value) for name, value in list(values.items())[:CALLS_LIMIT]}

    def _tell(self, entry: _Entry) -> MockSeen:
        it, known = entry.mock, vars(entry.mock)
        answers = settings(it)
        parent = known.get("_mock_new_parent")
        attribute = str(known.get("_mock_new_name") or "").rpartition(".")[2] if parent is not None else ""
        name = known.get("_mock_name")
        calls = tuple(self._tell_call(it, call) for call in entry.calls)
        used, configured = self._magic(it)
        return MockSeen(
            kind=kind(it),
            path=path_of(it),
            attribute=attribute,
            parent=self.number(parent) if is_mock(parent) else -1,
            name=name if isinstance(name, str) and parent is None else "",
            spec=spec(it),
            spec_lacks=spec_lacks(it),
            autospec="_mock_check_sig" in vars(type(it)),
            sealed=bool(known.get("_mock_sealed")),
            wraps=known.get("_mock_wraps") is not None,
            return_value=self._set_by_hand(answers["return_value"]),
            answered_first=entry.answer if entry.answer != changeable(answers["return_value"]) else "",
            side_effect=self._side_effect(answers["side_effect"]),
            attributes={
                key: self.describe(value)
                for key, value in known.items()
                if not key.startswith(("_mock", "_spec", "_is_coroutine", "__")) and key not in _INTERNAL
            },
            children=tuple(key for key in known.get("_mock_children") or () if isinstance(key, str) and key != "()"),
            magic=used,
            configured_magic=configured,
            call_count=int(answers["call_count"] or 0),
            await_count=int(known.get("_mock_await_count") or 0),
            calls=calls,
            made=entry.made,
            before=entry.before,
        )

    def _tell_call(self, it: Any, call: _Call) -> MockCall:  # noqa: ANN401 - a mock
        changed = ""
        remembered = vars(it).get("_mock_call_args_list") or ()
        if 0 <= call.position < len(remembered):
            args, kwargs = remembered[call.position]
            now = [text_of(value) for value in (*args, *kwargs.values())]
            if now != [value.text for value in (*call.args, *call.kwargs.values())]:
                changed = text_of(remembered[call.position])
        return MockCall(call.args, call.kwargs, call.place, call.direct, call.raised, changed, call.misfit)

    def _set_by_hand(self, value: object) -> Value | None:
        if value is mock.DEFAULT:
            return None
        number = self._numbers.get(id(value), -1)
        if is_mock(value) and number >= 0 and self._entries[number].automatic:
            return None
        return self.describe(value)

    def _side_effect(self, value: object) -> Value | None:
        if type(value).__name__ == "_MockIter":  # what an autospecced function makes of a list
            value = value.obj  # type: ignore[attr-defined]
            value = list(value.__reduce__()[1][0]) if type(value).__name__ == "list_iterator" else value
        if value is None or (not is_mock(value) and getattr(value, "__module__", "") == mock.__name__):
            return None
        _, given = self._given.get(id(value), (value, value))
        return self.describe(given)

    def _magic(self, it: Any) -> tuple[tuple[str, ...], tuple[str, ...]]:  # noqa: ANN401 - a mock
        """Special methods that were used as they are, and those that somebody set up."""
        used, configured = [], []
        for name, method in list(vars(type(it)).items()):
            if not name.startswith("__") or name in _ORDINARY_MEMBERS or type(method) is mock.MagicProxy:
                continue
            if not is_mock(method):
                configured += [name] if callable(method) and is_replaced(type(it), name) else []
                continue
            answer = vars(method).get("_mock_return_value", mock.DEFAULT)
            by_hand = answer is not mock.DEFAULT and not is_mock(answer) and answer != _DEFAULT_MAGIC.get(name, answer)
            effect = vars(method).get("_mock_side_effect")
            has_effect = effect is not None and not is_default_effect(effect)
            if by_hand or has_effect or (name in _ANSWERING_MOCKS and is_set_up(answer)):
                configured.append(name)
            elif vars(method).get("_mock_call_count"):
                used.append(name)
        return tuple(used), tuple(configured)


_INTERNAL = frozenset({"method_calls", "_is_coroutine", "from_kall"})
_ANSWERING_MOCKS = frozenset({"__iter__", "__enter__", "__aiter__", "__aenter__"})
_ORDINARY_MEMBERS = frozenset({"__module__", "__doc__", "__init__", "__new__", "__class__", "__dict__", "__weakref__"})
