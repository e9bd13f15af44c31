"""What a learner's tests may do to the judge, and what a person is to be told of it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from tests.support import SOUND

GIVEN = "from unittest.mock import MagicMock, patch\nimport os, signal, socket, subprocess, sys, threading, time\n"


def plain(pattern: str) -> str:
    """A pattern as the text it stands for."""
    return re.sub(r"\\(.)", r"\1", pattern.replace(".*", "…"))


@dataclass(frozen=True)
class Removal:
    """One guard taken out of a copy of the program: a replacement in one of its files, as a bug is in a kata."""

    file: str
    find: str
    replace: str = ""


@dataclass(frozen=True)
class Fault:
    """Tests that are broken in one way, and the verdict on them."""

    what: str
    """What the tests do."""
    verdict: str
    says: str
    """Part of what is told; of the sound, nothing needs to be."""
    tests: str = ""
    """What comes before or after sound tests, in their file."""
    more: Mapping[str, str] = field(default_factory=dict)
    """Other files of the learner's."""
    first: bool = False
    """Whether ``tests`` come before the sound ones."""
    time_limit: float = 20.0
    without: tuple[Removal, ...] = ()
    """The guard against it."""

    @property
    def code(self) -> int:
        """The exit code."""
        return 0 if self.verdict == "sound" else 1

    @property
    def files(self) -> dict[str, str]:
        """What the learner hands in."""
        own = GIVEN + self.tests
        return {"tests/test_greeting.py": f"{own}\n{SOUND}" if self.first else f"{SOUND}\n{own}", **self.more}

    def as_parameter(self) -> object:
        """A parameter of a test, with its row of the table."""
        told = f"`{self.verdict}`, exit code {self.code}" + (f": “{self.says}”" if self.says else "")
        return pytest.param(self, id=self.what.replace(" ", "-"), marks=pytest.mark.fault(self.what, told))
