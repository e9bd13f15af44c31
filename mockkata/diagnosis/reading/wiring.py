"""How the parameters of a test meet the mocks that its decorators pass, and the fixtures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from mockkata.diagnosis import source
from mockkata.diagnosis.case import Case
from mockkata.diagnosis.reading.decorators import Decorator, arguments_of, decorators_of, parametrized
from mockkata.diagnosis.reading.fixtures import BUILT_IN, fixtures, is_in_test_case
from mockkata.evidence import Place

_EMPTY_WORDS = frozenset(
    {"mock", "mocked", "mocker", "fake", "stub", "stubbed", "patch", "patched", "spy", "m", "my", "the"}
)
_WHAT = 10
"""How much more a word counts that is in the name of what is replaced than one in that of its owner."""
_SAME_BEGINNING = 4
"""Letters that two words have to begin with to be taken for the same: ``mail`` and ``mailer``."""


@dataclass(frozen=True)
class Wiring:
    """A decorated function, and what comes to its parameters."""

    name: str
    place: Place
    names: list[str]
    """The positional parameters without ``self``."""
    decorators: list[Decorator]
    known: frozenset[str]
    """Names that pytest can fill: fixtures, and what ``parametrize`` gives."""
    in_test_case: bool

    @property
    def passing(self) -> list[Decorator]:
        """The patches that pass their mock by position, in the order of the arguments."""
        return [decorator for decorator in self.decorators if decorator.passes]

    @property
    def by_name(self) -> list[str]:
        """The mocks that are passed by name."""
        return [keyword for decorator in self.decorators for keyword in decorator.keywords]

    @property
    def unknown(self) -> list[str]:
        """The parameters that pytest cannot fill: those meant for mocks."""
        return [name for name in self.names if not self.is_known(name)]

    @property
    def lacking(self) -> int:
        """How many mocks have no parameter."""
        return len(self.passing) - len(self.names)

    def pairs(self) -> list[tuple[str, Decorator]]:
        """Which parameter gets the mock of which patch."""
        return list(zip(self.names, self.passing, strict=False))

    def is_known(self, name: str) -> bool:
        """Whether pytest fills a parameter, unless it is named after one of the mocks."""
        named_after_mock = any(self.likeness(name, patch) >= _WHAT for patch in self.passing)
        return name in BUILT_IN or (name in self.known and not named_after_mock)

    def misnamed(self) -> Iterator[tuple[str, Decorator, Decorator]]:
        """Parameters with names that fit one of the patches best: the patch each belongs to, and the best."""
        for name, got in self.pairs():
            best = max(self.passing, key=lambda patch: self.likeness(name, patch))
            rivals = [patch for patch in self.passing if self.likeness(name, patch) == self.likeness(name, best)]
            if len(rivals) == 1:
                yield name, got, best

    def likeness(self, name: str, patch: Decorator) -> int:
        """How much of a parameter's name is in what a patch replaces; what it replaces counts more than where."""
        owner = patch.target.rpartition(".")[0]
        return _WHAT * _shared(_words(name), _words(patch.attribute)) + _shared(_words(name), _words(owner))


def wiring_of(case: Case, function: source.Function | None, file: str = "") -> Wiring | None:
    """How a function of the learner's gets its arguments."""
    if function is None:
        return None
    file = file or case.test.place.file or case.test.name.partition("::")[0]
    tree = case.tree(file)
    return Wiring(
        function.name,
        Place(file, function.lineno, function.name, "test"),
        arguments_of(tree, function),
        decorators_of(tree, function),
        frozenset({*fixtures(case), *BUILT_IN, *parametrized(tree, function)}),
        is_in_test_case(tree, function),
    )


def _words(name: str) -> set[str]:
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)
    return {word.lower() for word in words} - _EMPTY_WORDS


def _shared(some: set[str], others: set[str]) -> int:
    return sum(any(_is_same(word, other) for other in others) for word in some)


def _is_same(one: str, other: str) -> bool:
    together = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return one == other or together >= max(_SAME_BEGINNING, min(len(one), len(other)) - 1)
