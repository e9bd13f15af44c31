"""What a patch is about, as ``unittest.mock`` and ``monkeypatch`` tell it."""

import functools
from types import FrameType, ModuleType
from typing import Any
from unittest import mock

from mockkata.observing.values import dotted


def how(patch: Any) -> tuple[str, str]:  # noqa: ANN401 - a private class
    """By which function a patch was made, and its target as it was written."""
    getter = patch.getter
    if isinstance(getter, functools.partial):  # not in every release
        held = list(getter.args)
    else:
        held = [cell.cell_contents for cell in getattr(getter, "__closure__", None) or ()]
    written = next((f"{thing}.{patch.attribute}" for thing in held if isinstance(thing, str)), "")
    if patch.attribute_name is not None:
        return "patch.multiple", written
    return ("patch", written) if written else ("patch.object", "")


def keys_of(patch: Any) -> tuple[str, ...]:  # noqa: ANN401 - a private class
    """The keys that a ``patch.dict`` sets."""
    return tuple(str(key) for key in getattr(patch, "values", ()) or ())


def looks_for_proxies(key: str, asking: FrameType) -> bool:
    """Whether a variable is read by ``urllib.request``, which reads them all for those that name proxies.

    Every HTTP client lets it, so it says nothing about the other variables.
    """
    frame = asking
    while frame.f_back is not None and frame.f_globals.get("__name__") in {"os", "collections.abc"}:
        frame = frame.f_back
    return frame.f_globals.get("__name__") == "urllib.request" and not key.lower().endswith("_proxy")


def inherited(target: Any, name: str, value: Any) -> Any:  # noqa: ANN401 - any member of anything
    """What ``monkeypatch`` replaced: where ``target`` had no such attribute of its own, that of its class."""
    if not type(value).__module__.startswith("_pytest"):  # its mark for nothing is private
        return value
    kinds = target.__mro__[1:] if isinstance(target, type) else type(target).__mro__
    return next((vars(kind)[name] for kind in kinds if name in vars(kind)), mock.DEFAULT)


def name_of(target: Any) -> str:  # noqa: ANN401 - whatever was patched
    """The dotted name of a module or class; of an object that of its class."""
    if target is None:
        return ""
    return dotted(target if isinstance(target, ModuleType | type) else type(target))


def shares(marks: list[int], total: int) -> tuple[int, int, int]:
    """How often something ran before, during and after, from its counts when the patch came and went."""
    came = marks[0] if marks else 0
    went = marks[1] if len(marks) > 1 else total
    return came, went - came, total - went
