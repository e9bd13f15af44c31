from unittest.mock import Mock

from myapp.pages import break_lines


def test_works_the_lines_out_once():
    spy = Mock(wraps=break_lines)

    assert spy("the quick brown fox", 10) == ("the quick", "brown fox")

    spy.assert_called_once_with("the quick brown fox", 10)
