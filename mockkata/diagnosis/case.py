"""One test as the rules see it: what was observed, and the code it is about."""

import ast
import re
from functools import cached_property

from mockkata.diagnosis import source
from mockkata.evidence import Connection, Evidence, Failure, MockSeen, Place, TestEvidence

_NETWORK_ERRORS = (
    "mockkata.NetworkClosed",
    "requests.exceptions.ConnectionError",
    "httpx.ConnectError",
    "botocore.exceptions.EndpointConnectionError",
    "urllib.error.URLError",
)
_SET_UP = ("setUp", "setUpClass", "tearDown", "setup_method", "teardown_method", "setup_class", "setUpModule")


class Case:
    """A test, its evidence, and the sources of its suite run."""

    def __init__(self, run: Evidence, test: TestEvidence) -> None:
        self.run = run
        self.test = test

    @property
    def passed(self) -> bool:
        """Whether the test passed."""
        return self.test.passed

    @property
    def failure(self) -> Failure:
        """How it failed; with empty words if it did not."""
        return self.test.failure or Failure("", "")

    @property
    def error(self) -> str:
        """The bare name of the exception's type, such as ``AttributeError``."""
        return self.failure.type.rpartition(".")[2]

    def message(self, pattern: str, error: str = "") -> re.Match[str] | None:
        """Search the failure's message; ``error``: only if its type has that bare name (``A|B`` for either)."""
        if error and self.error not in error.split("|"):
            return None
        return re.search(pattern, self.failure.message, re.DOTALL)

    @property
    def messages(self) -> tuple[str, ...]:
        """The failure's message, and those of the exceptions behind it."""
        return (self.failure.message, *(message for _, message in self.failure.chain))

    @cached_property
    def own_line(self) -> Place:
        """The innermost line of the learner's in the traceback; else where the test is."""
        return next((frame for frame in reversed(self.failure.frames) if frame.owner == "test"), self.test.place)

    @cached_property
    def program_line(self) -> Place:
        """The innermost line of the program in the traceback."""
        return next((frame for frame in reversed(self.failure.frames) if frame.owner == "program"), Place())

    @property
    def raised_by(self) -> Place:
        """The innermost frame of the traceback, whoever's it is."""
        return self.failure.frames[-1] if self.failure.frames else Place()

    @property
    def connections(self) -> tuple[Connection, ...]:
        """Attempts to reach other machines."""
        return self.test.connections

    @property
    def reached_out(self) -> bool:
        """Whether the test failed because it tried to reach another machine."""
        types = {self.failure.type, *(kind for kind, _ in self.failure.chain)}
        return bool(types & set(_NETWORK_ERRORS)) and "Connection refused by Responses" not in self.failure.message

    def mock(self, number: int) -> MockSeen | None:
        """One of the test's mocks by its number; None for ``-1``."""
        return self.test.mocks[number] if 0 <= number < len(self.test.mocks) else None

    def children(self, number: int) -> list[MockSeen]:
        """The mocks that are attributes or the return value of a mock."""
        return [mock for mock in self.test.mocks if mock.parent == number]

    def line(self, place: Place) -> str:
        """The text of a line of the project, without its indentation."""
        lines = self.run.sources.get(place.file, "").splitlines()
        return lines[place.line - 1].strip() if 0 < place.line <= len(lines) else ""

    def tree(self, file: str) -> ast.Module:
        """The syntax tree of one of the project's files; empty if it has none."""
        return source.parse(self.run.sources.get(file, ""))

    @cached_property
    def test_tree(self) -> ast.Module:
        """The syntax tree of the file the test is in."""
        return self.tree(self.test.place.file or self.test.name.partition("::")[0])

    @cached_property
    def function(self) -> source.Function | None:
        """The test function itself."""
        return source.function_at(self.test_tree, self.test.place.function, self.test.place.line)

    @cached_property
    def function_text(self) -> str:
        """The source of the test function, without its decorators."""
        function, lines = self.function, self.run.sources.get(self.test.place.file, "").splitlines()
        return "\n".join(lines[function.lineno - 1 : function.end_lineno]) if function else ""

    def line_with(self, pattern: str) -> Place:
        """The learner's first line that matches: in the test, then elsewhere in its file outside other tests."""
        own, file = self.function, self.test.place.file
        lines = self.run.sources.get(file, "").splitlines()
        blocks = {function: source.lines_of(function) for function in source.functions(self.test_tree)}
        inside = blocks.get(own, range(0)) if own else range(0)
        tests = (block for one, block in blocks.items() if one is not own and one.name.startswith("test"))
        others = {line for block in tests for line in block}
        for line in (*inside, *(line for line in range(1, len(lines) + 1) if line not in others)):
            if line <= len(lines) and re.search(pattern, lines[line - 1]):
                return Place(file, line, self.test.place.function, "test")
        return Place()

    @cached_property
    def involved(self) -> tuple[tuple[str, source.Function], ...]:
        """The test and what it leads to in the learner's files, with their files: its fixtures, helpers and set-up."""
        files = sorted(self.run.learner_files, key=lambda file: file == self.test.place.file)
        known = {one.name: (file, one) for file in files for one in source.functions(self.tree(file))}
        waiting = [name for name, (_, function) in known.items() if name in _SET_UP or source.is_autouse(function)]
        reached: dict[str, tuple[str, source.Function]] = {}
        if self.function is not None:
            reached[self.function.name] = (self.test.place.file, self.function)
            waiting += source.names(self.function)
        while waiting:
            name = waiting.pop()
            if name in known and name not in reached:
                reached[name] = known[name]
                waiting += source.names(known[name][1])
        return tuple(reached.values())

    @cached_property
    def expects_error(self) -> bool:
        """Whether the test, or a helper of its, wants to see an exception."""
        called = (source.dotted(call.func) for _, function in self.involved for call in source.calls(function))
        return any(name.rpartition(".")[2] in {"raises", "assertRaises", "assertRaisesRegex"} for name in called)

    @cached_property
    def program(self) -> dict[str, ast.Module]:
        """The syntax trees of the program's files: dotted module name to tree."""
        return {
            source.module_name(path): source.parse(text)
            for path, text in self.run.sources.items()
            if path not in self.run.learner_files
        }

    @cached_property
    def earlier(self) -> tuple[TestEvidence, ...]:
        """The tests that ran before this one."""
        return self.run.tests[: self.run.tests.index(self.test)] if self.test in self.run.tests else ()
