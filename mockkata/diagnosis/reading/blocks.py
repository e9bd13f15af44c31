"""Mocks in ``with`` blocks: what a block hands out, and what was set up in its stead."""

from collections.abc import Iterator
from dataclasses import dataclass

from mockkata.diagnosis.case import Case
from mockkata.diagnosis.reading.chains import CALL, is_unset, told_below
from mockkata.evidence import MockSeen

ENTER = ("__enter__", "__aenter__")


@dataclass(frozen=True)
class Block:
    """A ``with`` block that handed out a mock nobody set up."""

    manager: int
    """The mock that was entered."""
    enter: int
    given: int
    """The mock behind ``as``."""


@dataclass(frozen=True)
class Twin:
    """An attribute that the code used of a block's mock, while the test set it up, or looked at it, elsewhere."""

    name: str
    owner: int
    """Where the test has it."""
    told: bool
    """Whether the test set it up there; else it only asked."""


def unset_blocks(case: Case) -> Iterator[Block]:
    """The blocks whose mock was used as it came."""
    for number, mock in enumerate(case.test.mocks):
        if mock.attribute != CALL or not (mock.children or mock.magic) or not is_unset(case, number):
            continue
        enter = case.mock(mock.parent)
        if enter is not None and enter.attribute in ENTER and not told_below(case, number) and _by_program(enter):
            yield Block(enter.parent, mock.parent, number)


def twins(case: Case, block: Block) -> Iterator[Twin]:
    """What the test has on the manager, on ``__enter__`` itself or further up, of that which the code used."""
    used = _names(case, block.given)
    for owner in (block.enter, *_line_up(case, block.manager)):
        mock = case.test.mocks[owner]
        children = [child.attribute for child in case.children(owner) if not child.calls]
        for name in dict.fromkeys((*mock.attributes, *children)):
            if name in used and not name.startswith("__"):
                yield Twin(name, owner, name in mock.attributes or _is_told(case, owner, name))


def _names(case: Case, number: int) -> set[str]:
    """What was asked of a mock, or of what it returned."""
    names = set(case.test.mocks[number].children)
    answers = [one for one, mock in enumerate(case.test.mocks) if mock.parent == number and mock.attribute == CALL]
    return names.union(*(case.test.mocks[one].children for one in answers))


def _line_up(case: Case, number: int) -> list[int]:
    """A mock and those above it."""
    line: list[int] = []
    while number >= 0 and number not in line:
        line.append(number)
        number = case.test.mocks[number].parent
    return line


def _is_told(case: Case, owner: int, name: str) -> bool:
    """Whether an attribute of a mock, or what it returns, was told anything."""
    mocks = enumerate(case.test.mocks)
    return any(told_below(case, one) for one, mock in mocks if (mock.parent, mock.attribute) == (owner, name))


def _by_program(enter: MockSeen) -> bool:
    return any(call.place.owner != "test" for call in enter.calls)
