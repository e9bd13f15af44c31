"""Whose code a line is: the learner's tests, the rest of the project, or a library."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import CodeType, FrameType, ModuleType, TracebackType

from mockkata.evidence import Place

_BETWEEN = ("unittest/mock.py", "contextlib.py", "_pytest/monkeypatch.py")
_BETWEEN_FOLDERS = ("/mockkata/observing/", "/pytest_mock/")
"""Files whose frames stand between a caller and a mock or a patch and say nothing."""
_LIBRARIES = ("site-packages" + os.sep, "dist-packages" + os.sep)
FRAMES_LIMIT = 60
"""Frames kept of one traceback."""


class Project:
    """The folder whose code is looked at.

    ``tests`` are the learner's files, relative to ``folder``; where none are given, files named as pytest names tests.
    """

    def __init__(self, folder: Path, tests: Iterable[str] = ()) -> None:
        self.folder = str(folder.resolve()) + os.sep
        self._tests = frozenset(tests)
        self._owners: dict[str, str] = {}
        self._modules: dict[str, ModuleType] = {}
        self._modules_seen = 0

    def owner(self, path: str) -> str:
        """``test``, ``program`` or ``library``; ``between`` for those libraries that only hand things on."""
        owner = self._owners.get(path)
        if owner is None:
            owner = self._owners[path] = self._find_owner(path)
        return owner

    def owns(self, path: str) -> bool:
        """Whether a file is the project's."""
        return self.owner(path) in {"test", "program"}

    def _find_owner(self, path: str) -> str:
        plain = path.replace(os.sep, "/")
        if plain.endswith(_BETWEEN) or any(folder in plain for folder in _BETWEEN_FOLDERS):
            return "between"
        relative = path.removeprefix(self.folder)
        parts = Path(relative).parts
        if relative == path or any(part.startswith(".") or part.endswith("-packages") for part in parts):
            return "library"
        if self._tests:
            return "test" if relative.replace(os.sep, "/") in self._tests else "program"
        name = parts[-1]
        is_test = name.startswith("test_") or name.endswith("_test.py") or name == "conftest.py" or "tests" in parts
        return "test" if is_test else "program"

    def relative(self, path: str) -> str:
        """The path as `Place.file` tells it."""
        if path.startswith(self.folder):
            return path[len(self.folder) :].replace(os.sep, "/")
        for marker in _LIBRARIES:
            _, found, rest = path.partition(marker)
            if found:
                return rest.replace(os.sep, "/")
        return os.path.basename(path)  # noqa: PTH119 - strings, for speed

    def place(self, code: CodeType, line: int | None) -> Place:
        """A line of some code."""
        path = code.co_filename
        owner = self.owner(path)
        return Place(self.relative(path), line or 0, code.co_name, "library" if owner == "between" else owner)

    def caller(self, frame: FrameType | None) -> tuple[Place, bool]:
        """The nearest line of the project at or above ``frame``, and whether it is the caller itself."""
        direct = True
        while frame is not None:
            owner = self.owner(frame.f_code.co_filename)
            if owner in {"test", "program"}:
                return self.place(frame.f_code, frame.f_lineno), direct
            direct = direct and owner == "between"
            frame = frame.f_back
        return Place(), False

    def traceback(self, trace: TracebackType | None) -> tuple[Place, ...]:
        """The frames of a traceback, outermost first, without the test runner's."""
        frames = []
        while trace is not None:
            place = self.place(trace.tb_frame.f_code, trace.tb_lineno)
            if not place.file.startswith(("_pytest/", "pluggy/")):
                frames.append(place)
            trace = trace.tb_next
        return tuple(frames[: FRAMES_LIMIT // 2] + frames[max(FRAMES_LIMIT // 2, len(frames) - FRAMES_LIMIT // 2) :])

    def modules(self) -> dict[str, ModuleType]:
        """The project's modules that are loaded."""
        if len(sys.modules) != self._modules_seen:
            self._modules = dict(self._find_modules())
            self._modules_seen = len(sys.modules)
        return self._modules

    def _find_modules(self) -> Iterator[tuple[str, ModuleType]]:
        for name, module in list(sys.modules.items()):
            path = getattr(module, "__file__", None)
            if isinstance(path, str) and self.owns(path):
                yield name, module
