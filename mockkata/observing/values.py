"""Objects put into words, without asking a mock anything it would take for a call."""

import inspect
import reprlib
import sys
from collections.abc import Callable
from types import BuiltinFunctionType, FunctionType, MethodType, ModuleType
from typing import Any

from mockkata.evidence import OneCall, Value

TEXT_LIMIT = 200
"""Characters kept of a repr."""
CALLS_LIMIT = 20
"""Calls told of one list."""

_short = reprlib.Repr()
_short.maxstring = _short.maxother = TEXT_LIMIT
_short.maxlist = _short.maxtuple = _short.maxdict = _short.maxset = 20
_short.maxlevel = 5
_PLAIN = (str, int, float, bytes, bool, type(None))


def text_of(value: object) -> str:
    """The repr, cut short; an object that has none gets a word for it."""
    try:
        text = repr(value) if type(value) in _PLAIN else _short.repr(value)
    except Exception as error:  # noqa: BLE001 - the learner's __repr__ may do anything
        return f"<{type(value).__name__} whose repr raises {type(error).__name__}>"
    text = text.encode("utf-8", "backslashreplace").decode()
    return text if len(text) <= TEXT_LIMIT else text[: TEXT_LIMIT - 3] + "..."


def dotted(thing: Any) -> str:  # noqa: ANN401 - a class, function or module
    """Where it was defined: ``module.qualname``."""
    if isinstance(thing, ModuleType):
        return thing.__name__
    module = getattr(thing, "__module__", None)
    name = getattr(thing, "__qualname__", None)
    return f"{module}.{name}" if isinstance(module, str) and isinstance(name, str) else ""


def type_of(value: object) -> str:
    """The dotted name of its type; of a mock that of the class it was made from."""
    kind = type(value)
    if issubclass(kind, mock_class("NonCallableMock")):
        kind = kind.__mro__[1] if kind.__mro__[1].__name__ == kind.__name__ else kind
    return dotted(kind)


def mock_class(name: str) -> Any:  # noqa: ANN401 - a class of unittest.mock, or something nothing is an instance of
    """A class of ``unittest.mock``; an empty tuple while that is not imported."""
    return getattr(sys.modules.get("unittest.mock"), name, ())


def is_mock(value: object) -> bool:
    """Whether it is a mock; ``isinstance`` would ask it for its class."""
    return issubclass(type(value), mock_class("NonCallableMock"))


def describe(value: Any, index: Callable[[object], int] = lambda _: -1) -> Value:  # noqa: ANN401 - any object
    """Put an object into words; ``index`` tells which of the test's mocks it is."""
    if is_mock(value):
        return Value(type_of(value), text_of(value), "mock", index(value), path_of(value))
    if isinstance(value, FunctionType) and is_mock(value.__dict__.get("mock")):  # an autospecced function
        inner = value.__dict__["mock"]
        return Value(type_of(inner), text_of(value), "mock", index(inner), path_of(inner))
    form, name, kind = _form(value), "", type_of(value)
    if form in {"function", "class", "module", "exception class"}:
        name = dotted(value)
    if form in {"class", "exception class"}:
        kind = name
    calls = calls_of(value, index) if form in {"call", "calls"} else ()
    return Value(kind, text_of(value), form, -1, name, calls)


def calls_of(value: Any, index: Callable[[object], int]) -> tuple[OneCall, ...]:  # noqa: ANN401 - a call, or a list
    """What a ``call(...)`` says, or each of a list of them. They are tuples; their attributes would make new calls."""
    found = []
    for call in (value,) if _form(value) == "call" else value[:CALLS_LIMIT]:
        *name, args, kwargs = tuple(call)
        told = {key: describe(item, index) for key, item in kwargs.items()}
        found.append(OneCall(str(name[0]) if name else "", tuple(describe(item, index) for item in args), told))
    return tuple(found)


def path_of(mock: Any) -> str:  # noqa: ANN401 - a mock
    """How ``unittest.mock`` calls it in its messages."""
    try:
        return str(mock._extract_mock_name())  # noqa: SLF001 - there is no other way to the name; the same since 3.8
    except Exception:  # noqa: BLE001 - a mock made in a strange way
        return "mock"


def _form(value: Any) -> str:  # noqa: ANN401 - any object
    kind = type(value)
    if issubclass(kind, type):
        return "exception class" if issubclass(value, BaseException) else "class"
    if inspect.iscoroutine(value):
        return "coroutine"
    if kind is list and value and all(issubclass(type(item), mock_class("_Call")) for item in value):
        return "calls"
    if kind.__name__ == "cached_property":
        return "property"
    return next((form for form, kinds in _forms() if issubclass(kind, kinds)), "")


def _forms() -> tuple[tuple[str, Any], ...]:
    """The forms that a type tells; those of ``unittest.mock`` are there once it is imported."""
    return (
        ("exception", BaseException),
        ("function", (FunctionType, BuiltinFunctionType, MethodType)),
        ("module", ModuleType),
        ("property", property),
        ("any", mock_class("_ANY")),
        ("calls", mock_class("_CallList")),
        ("call", mock_class("_Call")),
    )
