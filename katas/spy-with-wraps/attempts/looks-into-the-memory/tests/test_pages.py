from unittest.mock import Mock

from myapp.pages import Typesetter, break_lines

FOX = "the quick brown fox"
DOG = "jumps over the lazy dog"


def test_works_each_pair_out_once():
    spy = Mock(wraps=break_lines)
    typesetter = Typesetter(spy)
    pairs = [(FOX, 10), (FOX, 15), (DOG, 10), ("", 10)]

    for text, width in [*pairs, *pairs]:
        assert typesetter.lines(text, width) == break_lines(text, width)
        assert typesetter._known[text, width] == break_lines(text, width)

    assert spy.call_count == len(typesetter._known) == 4
