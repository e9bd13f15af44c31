# The caller's number is never set on the mocked call, so the code passes a mock on to the log.
# --- hotline/calls.py
def hang_up(call, log):
    call.end()
    log.write(call.number, call.seconds)
# --- tests/test_calls.py
from unittest.mock import MagicMock

from hotline.calls import hang_up


def test_call_is_logged():
    call, log = MagicMock(), MagicMock()
    call.seconds = 95

    hang_up(call, log)

    call.end.assert_called_once_with()
    log.write.assert_called_once_with("+49 555 7711", 95)
