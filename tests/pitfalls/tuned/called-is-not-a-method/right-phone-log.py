# The program's own CallLog has a method called(); the mock's attributes are read without parentheses.
# --- phone/calls.py
class CallLog:
    def __init__(self):
        self._numbers = []

    def add(self, number):
        self._numbers.append(number)

    def called(self, number):
        return number in self._numbers

    def call_count(self):
        return len(self._numbers)


def ring(number, line, log):
    if line.busy():
        return False
    line.dial(number)
    log.add(number)
    return True
# --- tests/test_calls.py
from unittest.mock import Mock

from phone.calls import CallLog, ring


def test_ring_dials_and_logs():
    line, log = Mock(), CallLog()
    line.busy.return_value = False
    assert ring("555-0100", line, log)
    assert line.dial.call_count == 1
    assert log.called("555-0100")
    assert log.call_count() == 1


def test_busy_line_is_not_dialled():
    line, log = Mock(), CallLog()
    line.busy.return_value = True
    assert not ring("555-0100", line, log)
    assert not line.dial.called
    assert not log.called("555-0100")
