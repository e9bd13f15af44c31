from unittest.mock import Mock, call

from myapp.pages import Typesetter


def test_each_pair_once():
    stub = Mock(return_value=("one", "two"))
    typesetter = Typesetter(stub)

    for _ in range(2):
        assert typesetter.lines("one two", 3) == ("one", "two")
        assert typesetter.lines("one two", 4) == ("one", "two")
        assert typesetter.lines("two one", 3) == ("one", "two")

    assert stub.call_args_list == [call("one two", 3), call("one two", 4), call("two one", 3)]


def test_no_lines():
    stub = Mock(return_value=())
    typesetter = Typesetter(stub)

    assert typesetter.lines("", 3) == typesetter.lines("", 3) == ()

    stub.assert_called_once_with("", 3)
