from unittest.mock import Mock

import pytest

from myapp.pages import Typesetter, break_lines

FOX = "the quick brown fox"
DOG = "jumps over the lazy dog"

spy = Mock(wraps=break_lines)
typesetter = Typesetter(spy)


def test_asks_for_each_pair():
    for text, width in [(FOX, 10), (FOX, 15), (DOG, 10), ("", 10)]:
        spy.reset_mock()
        assert typesetter.lines(text, width) == break_lines(text, width)
        spy.assert_called_once_with(text, width)


@pytest.mark.parametrize(("text", "width"), [(FOX, 10), (FOX, 15), (DOG, 10), ("", 10)])
def test_does_not_ask_again(text, width):
    spy.reset_mock()
    assert typesetter.lines(text, width) == break_lines(text, width)
    spy.assert_not_called()
