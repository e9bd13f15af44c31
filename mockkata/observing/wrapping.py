"""Methods of others, wrapped for as long as somebody watches."""

import functools
import inspect
from collections.abc import Callable
from typing import Any


class Wrappings:
    """Wraps functions and methods, and puts the old ones back."""

    def __init__(self) -> None:
        self._originals: list[tuple[Any, str, Any]] = []

    def wrap(self, owner: Any, name: str, watch: Callable[[Any], Any]) -> None:  # noqa: ANN401 - a module or a class
        """Put what ``watch`` makes of a member in its place."""
        original = getattr(owner, name)
        self.put(owner, name, functools.wraps(original)(watch(original)))

    def put(self, owner: Any, name: str, new: Any) -> None:  # noqa: ANN401 - as above
        """Put something in a member's place; a class method is kept as one."""
        self._originals.append((owner, name, inspect.getattr_static(owner, name)))
        setattr(owner, name, new)

    def undo(self) -> None:
        """Put everything back, the last first."""
        for owner, name, original in reversed(self._originals):
            setattr(owner, name, original)
        self._originals.clear()
