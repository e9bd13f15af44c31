# The collaborator really has a method named not_called, and the assertions have their prefix.
# --- bingo/board.py
class Caller:
    def __init__(self, numbers):
        self._open = list(numbers)

    def not_called(self):
        return list(self._open)

    def announce(self, number):
        self._open.remove(number)


def call_next(caller):
    waiting = caller.not_called()
    if not waiting:
        return None
    caller.announce(waiting[0])
    return waiting[0]
# --- tests/test_board.py
from unittest.mock import Mock

from bingo.board import Caller, call_next


def test_announces_the_first_open_number():
    caller = Mock(spec=Caller)
    caller.not_called.return_value = [42, 7]
    assert call_next(caller) == 42
    caller.not_called.assert_called_once_with()
    caller.announce.assert_called_once_with(42)


def test_nothing_to_announce_at_the_end():
    caller = Mock(spec=Caller)
    caller.not_called.return_value = []
    assert call_next(caller) is None
    caller.announce.assert_not_called()
