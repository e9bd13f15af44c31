"""The lines must be the real ones, and worked out once."""

from unittest.mock import Mock, call

from myapp.pages import Typesetter, break_lines

TEXT = "It was a dark and stormy night; the rain fell in torrents."
OTHER_TEXT = "Call me Ishmael. Some years ago, never mind how long precisely."


def test_works_the_lines_out_once():
    spy = Mock(wraps=break_lines)
    typesetter = Typesetter(spy)

    for _ in range(2):
        assert typesetter.lines(TEXT, 20) == break_lines(TEXT, 20)
        assert typesetter.lines(TEXT, 35) == break_lines(TEXT, 35)
        assert typesetter.lines(OTHER_TEXT, 20) == break_lines(OTHER_TEXT, 20)

    assert spy.call_args_list == [call(TEXT, 20), call(TEXT, 35), call(OTHER_TEXT, 20)]


def test_remembers_that_there_are_no_lines():
    spy = Mock(wraps=break_lines)
    typesetter = Typesetter(spy)

    assert typesetter.lines("", 20) == ()
    assert typesetter.lines("", 20) == ()

    spy.assert_called_once_with("", 20)
