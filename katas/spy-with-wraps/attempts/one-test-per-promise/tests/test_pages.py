from unittest.mock import Mock

import pytest

from myapp.pages import Typesetter, break_lines

POEM = "The fog comes on little cat feet. It sits looking over harbor and city."
LIST = "bread, butter, apples, a lamp for the hall, and something nice for Aunt Ida"


@pytest.fixture
def spy():
    return Mock(wraps=break_lines)


@pytest.fixture
def typesetter(spy):
    return Typesetter(spy)


def test_the_real_lines(typesetter):
    assert typesetter.lines("one two three", 7) == ("one two", "three")


def test_remembers_a_page(typesetter, spy):
    typesetter.lines(POEM, 30)
    typesetter.lines(POEM, 30)
    spy.assert_called_once_with(POEM, 30)


def test_remembers_an_empty_page(typesetter, spy):
    typesetter.lines("", 30)
    typesetter.lines("", 30)
    spy.assert_called_once_with("", 30)


def test_turned_sideways(typesetter):
    typesetter.lines(POEM, 30)
    assert typesetter.lines(POEM, 60) == break_lines(POEM, 60)


def test_the_next_chapter(typesetter):
    typesetter.lines(POEM, 30)
    assert typesetter.lines(LIST, 30) == break_lines(LIST, 30)


def test_turned_back_without_delay(typesetter, spy):
    for width in [30, 60, 30]:
        typesetter.lines(POEM, width)
    assert spy.call_count == 2


def test_turned_back_to_the_lines_it_had(typesetter):
    narrow, _, narrow_again = (typesetter.lines(POEM, width) for width in [30, 60, 30])
    assert narrow == narrow_again
