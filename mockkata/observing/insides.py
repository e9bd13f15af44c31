"""What a mock keeps within, read without asking it for anything.

``_mock_...`` and its like have been the same from Python 3.11 to 3.14.
"""

import inspect
import sys
from collections.abc import Iterator
from contextlib import suppress
from types import FrameType
from typing import Any
from unittest import mock

from mockkata.observing.members import instance_members
from mockkata.observing.values import dotted, is_mock, text_of


def is_autospec_answer(it: Any) -> bool:  # noqa: ANN401 - a mock
    """Whether ``create_autospec`` is just making it as the return value of a method (Python 3.12 and later do)."""
    frame = sys._getframe(2)  # noqa: SLF001 - the only way to know
    while frame.f_back is not None and frame.f_code.co_name == "__init__":
        frame = frame.f_back
    by_autospec = frame.f_globals is vars(mock) and frame.f_code.co_name == "create_autospec"
    return by_autospec and vars(it).get("_mock_methods") is None


def settings(it: Any) -> dict[str, Any]:  # noqa: ANN401 - a mock
    """What it answers and how often it did; of an autospecced function that is kept by the function."""
    known = vars(it)
    keeper = known.get("_mock_delegate")
    own, prefix = (known, "_mock_") if keeper is None else (vars(keeper), "")
    defaults = {"return_value": mock.DEFAULT, "side_effect": None, "call_count": 0, "mock_calls": ()}
    return {name: own.get(prefix + name, default) for name, default in defaults.items()}


def changeable(value: object) -> str:
    """The repr of a list, dict or set; empty for anything else."""
    return text_of(value) if type(value) in {list, dict, set} else ""


def kind(it: Any) -> str:  # noqa: ANN401 - a mock
    """The class it was made from: each mock has a class of its own."""
    return next(kind.__name__ for kind in type(it).__mro__ if not _is_own_class(kind, it))


def is_inner(it: Any, maker: FrameType) -> bool:  # noqa: ANN401 - a mock
    """Whether it is one that an AsyncMock makes to look like a function's code."""
    by_mock = maker.f_globals is vars(mock) and maker.f_code.co_name == "__init__"
    return by_mock and kind(it) == "NonCallableMock"


def _is_own_class(kind: type, it: object) -> bool:
    return kind is type(it) and kind.__mro__[1].__name__ == kind.__name__


def spec(it: Any) -> str:  # noqa: ANN401 - a mock
    """The dotted name of what it is specced with; ``names`` where that is a list of them."""
    spec = vars(it).get("_spec_class")
    if spec is None:
        return "" if vars(it).get("_mock_methods") is None else "names"
    return dotted(spec)


def spec_lacks(it: Any) -> tuple[str, ...]:  # noqa: ANN401 - a mock
    """Attributes that instances of the class it is specced with have, and the mock has not."""
    spec = vars(it).get("_spec_class")
    return instance_members(spec) if isinstance(spec, type) else ()


def is_replaced(kind: type, name: str) -> bool:
    """Whether a special method of a mock's class is not the one that ``mock`` put there."""
    method = vars(kind)[name]
    return getattr(method, "__module__", "") != mock.__name__ and name in mock._magics  # type: ignore[attr-defined]  # noqa: SLF001


def is_set_up(answer: object) -> bool:
    """Whether a return value is data, or a mock with something set on it."""
    if answer is mock.DEFAULT:
        return False
    return not is_mock(answer) or any(_members_set(answer))


def _members_set(thing: Any) -> Iterator[bool]:  # noqa: ANN401 - a mock
    known = vars(thing)
    yield known.get("_mock_return_value", mock.DEFAULT) is not mock.DEFAULT
    yield known.get("_mock_side_effect") is not None
    yield bool(known.get("_mock_children"))


def misfit(it: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> str:  # noqa: ANN401 - a mock
    """Why the real thing would refuse a call that the mock accepts; empty if it would not, or nobody knows."""
    known = vars(it)
    signature, receiver = known.get("_spec_signature"), tuple[None, ...]()
    parent, name = known.get("_mock_new_parent"), known.get("_mock_new_name")
    if signature is None and is_mock(parent) and isinstance(name, str):
        owner = vars(parent).get("_spec_class")
        member = inspect.getattr_static(owner, name, None) if isinstance(owner, type) else None
        if member is None or isinstance(member, property):
            return ""
        with suppress(ValueError, TypeError):
            signature = inspect.signature(getattr(owner, name))
            receiver = (None,) if inspect.isfunction(member) else ()
    if signature is None or "_mock_check_sig" in vars(type(it)):
        return ""
    try:
        signature.bind(*receiver, *args, **kwargs)
    except TypeError as error:
        return str(error)
    return ""


def is_default_effect(effect: object) -> bool:
    """Whether it is what ``mock`` itself lets a special method do; what `mock_open` lets it do is somebody's wish."""
    own = getattr(effect, "__module__", "") == mock.__name__
    return own and str(getattr(effect, "__qualname__", "")).startswith("_get_")
