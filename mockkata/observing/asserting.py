"""The learner's own assertions: those that did not hold, and what they compared."""

import functools
import sys
from collections.abc import Callable
from types import TracebackType
from typing import Any
from unittest import TestCase

from _pytest.assertion import rewrite

from mockkata.evidence import Place
from mockkata.observing.places import Project

BROKEN_LIMIT = 50
"""Places told of one test."""
_COMPARED = {
    "assertEqual": ("==", "first", "second"),
    "assertNotEqual": ("!=", "first", "second"),
    "assertListEqual": ("==", "list1", "list2"),
    "assertTupleEqual": ("==", "tuple1", "tuple2"),
    "assertDictEqual": ("==", "d1", "d2"),
    "assertSequenceEqual": ("==", "seq1", "seq2"),
    "assertCountEqual": ("==", "first", "second"),
    "assertIs": ("is", "expr1", "expr2"),
    "assertIn": ("in", "member", "container"),
    "assertLess": ("<", "a", "b"),
    "assertGreater": (">", "a", "b"),
    "assertLessEqual": ("<=", "a", "b"),
    "assertGreaterEqual": (">=", "a", "b"),
}
"""Methods of ``TestCase``: the operator, and what the method calls its sides."""


class Asserts:
    """Watches for assertions that do not hold, also where somebody swallows their error; `begin` a test first."""

    def __init__(self, project: Project) -> None:
        self.broken: list[Place] = []
        self._project = project
        self._undo: list[tuple[Any, str, Any]] = []

    def begin(self) -> None:
        """Forget the test before."""
        self.broken.clear()

    def install(self) -> None:
        """Start to watch the two functions that word the errors: of ``assert``, rewritten by pytest, and unittest."""
        self._wrap(rewrite, "_format_explanation")
        self._wrap(TestCase, "_formatMessage")

    def uninstall(self) -> None:
        """Stop to watch."""
        for owner, name, original in reversed(self._undo):
            setattr(owner, name, original)
        self._undo.clear()

    def _wrap(self, owner: Any, name: str) -> None:  # noqa: ANN401 - a module or class
        original = getattr(owner, name)
        self._undo.append((owner, name, original))
        setattr(owner, name, self._watch(original))

    def _watch(self, original: Callable[..., str]) -> Callable[..., str]:
        @functools.wraps(original)
        def worded(*args: Any, **kwargs: Any) -> str:  # noqa: ANN401
            place, _ = self._project.caller(sys._getframe(1))  # noqa: SLF001
            if place.owner == "test" and len(self.broken) < BROKEN_LIMIT:
                self.broken.append(place)
            return original(*args, **kwargs)

        return worded


def compared_by_unittest(trace: TracebackType | None) -> tuple[str, object, object] | None:
    """What a failed method of ``TestCase`` compared: the operator and both sides, from the frames of its error."""
    while trace is not None:
        code, known = trace.tb_frame.f_code, trace.tb_frame.f_locals
        names = _COMPARED.get(code.co_name)
        if names and code.co_filename.replace("\\", "/").endswith("unittest/case.py"):
            operator, left, right = names
            if left in known and right in known:
                return operator, known[left], known[right]
        trace = trace.tb_next
    return None
