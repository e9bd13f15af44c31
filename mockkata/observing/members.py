"""What real things have, and what a mock in their place was asked for that they do not have."""

import dis
import inspect
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from types import FunctionType, ModuleType
from typing import Any

from mockkata.observing.values import is_mock

MEMBERS_LIMIT = 50
"""Names told of one thing."""
_INITIALISERS = ("__init__", "__post_init__", "__attrs_post_init__")
_MISSING = object()


@lru_cache(maxsize=256)
def instance_members(kind: type) -> tuple[str, ...]:
    """What an instance gets when it is made and its class does not have: fields, and attributes set in ``__init__``."""
    names = dict.fromkeys(name for owner in kind.__mro__[:-1] for name in _made_by(owner))
    return tuple(name for name in names if _static(kind, name) is _MISSING)[:MEMBERS_LIMIT]


def lacking(original: Any, new: Any) -> tuple[str, ...]:  # noqa: ANN401 - whatever was patched
    """Attributes that a mock without a spec was asked for, or its instances were, and the real thing does not have."""
    if not is_mock(new) or vars(new).get("_mock_methods") is not None or _makes_its_attributes(original):
        return ()
    asked = [new]
    if isinstance(original, type):
        answer = vars(new).get("_mock_return_value")
        asked += [answer] if is_mock(answer) and vars(answer).get("_mock_methods") is None else []
    elif not isinstance(original, ModuleType) and type(original).__module__ == "builtins":
        return ()
    names = (name for thing in asked for name in vars(thing).get("_mock_children") or () if isinstance(name, str))
    return tuple(name for name in names if name.isidentifier() and not _has(original, name))[:MEMBERS_LIMIT]


def _made_by(owner: type) -> Iterator[str]:
    with suppress(Exception):  # Python 3.14 evaluates annotations only now
        yield from inspect.get_annotations(owner)
    for name in _INITIALISERS:
        member = vars(owner).get(name)
        if isinstance(member, FunctionType):
            code = dis.get_instructions(member)
            yield from (str(step.argval) for step in code if step.opname == "STORE_ATTR")


def _makes_its_attributes(thing: Any) -> bool:  # noqa: ANN401 - any object
    """Whether its attributes cannot be told from looking at it."""
    if isinstance(thing, ModuleType):
        return "__getattr__" in vars(thing)
    kind = thing if isinstance(thing, type) else type(thing)
    return any("__getattr__" in vars(owner) or "__getattribute__" in vars(owner) for owner in kind.__mro__[:-1])


def _has(thing: Any, name: str) -> bool:  # noqa: ANN401 - any object
    if name.startswith("__") or _static(thing, name) is not _MISSING:
        return True
    return isinstance(thing, type) and name in instance_members(thing)


def _static(thing: Any, name: str) -> object:  # noqa: ANN401 - any object
    return inspect.getattr_static(thing, name, _MISSING)
