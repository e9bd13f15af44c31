"""The lines must be the real ones, and worked out once.

The stub below gives the same lines to everybody. Would it notice lines of the wrong width?
"""

from unittest.mock import Mock

from myapp.pages import Typesetter

TEXT = "It was a dark and stormy night; the rain fell in torrents."


def test_works_the_lines_out_once():
    break_lines = Mock(return_value=("It was a dark and", "stormy night;"))
    typesetter = Typesetter(break_lines)

    assert typesetter.lines(TEXT, 20) == ("It was a dark and", "stormy night;")
    assert typesetter.lines(TEXT, 20) == ("It was a dark and", "stormy night;")

    break_lines.assert_called_once_with(TEXT, 20)
