from unittest.mock import patch

from myapp.pages import Typesetter, break_lines


def test_works_the_lines_out_once():
    with patch("myapp.pages.break_lines", wraps=break_lines) as spy:
        typesetter = Typesetter(break_lines)
        assert typesetter.lines("the quick brown fox", 10) == ("the quick", "brown fox")
        assert typesetter.lines("the quick brown fox", 10) == ("the quick", "brown fox")

    spy.assert_called_once_with("the quick brown fox", 10)
