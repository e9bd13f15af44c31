"""Mock(wraps=...) and call_args_list."""

from unittest.mock import Mock, call

from myapp.pages import Typesetter, break_lines

TEXT = "It was a dark and stormy night; the rain fell in torrents."
OTHER = "Call me Ishmael. Some years ago, never mind how long precisely."


def test_works_the_lines_out_once():
    spy = Mock(wraps=break_lines)
    typesetter = Typesetter(spy)

    for _ in range(3):
        assert typesetter.lines(TEXT, 20) == break_lines(TEXT, 20)
        assert typesetter.lines(TEXT, 30) == break_lines(TEXT, 30)
        assert typesetter.lines(OTHER, 20) == break_lines(OTHER, 20)
        assert typesetter.lines("", 20) == ()

    assert spy.call_args_list == [call(TEXT, 20), call(TEXT, 30), call(OTHER, 20), call("", 20)]


def test_a_new_typesetter_knows_nothing():
    spy = Mock(wraps=break_lines)

    assert Typesetter(spy).lines(TEXT, 20) == break_lines(TEXT, 20)
    assert Typesetter(spy).lines(TEXT, 20) == break_lines(TEXT, 20)

    assert spy.call_count == 2


def test_does_not_forget():
    spy = Mock(wraps=break_lines)
    typesetter = Typesetter(spy)

    for _ in range(2):
        for width in range(10, 300):
            typesetter.lines(TEXT, width)

    assert spy.call_count == 290
