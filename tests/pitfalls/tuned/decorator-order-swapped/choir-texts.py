# Names the two mocks from the top down and looks at the last call of the wrong one.
# --- choir/cancel.py
def send_text(number, text):
    raise OSError("no network")


def log_event(event, count):
    raise OSError("no log")


def cancel(rehearsal, numbers):
    log_event("cancelling", len(numbers))
    for number in numbers:
        send_text(number, f"No rehearsal on {rehearsal}")
    log_event("cancelled", len(numbers))
# --- tests/test_cancel.py
from unittest.mock import patch

from choir.cancel import cancel


@patch("choir.cancel.send_text")
@patch("choir.cancel.log_event")
def test_the_last_singer_gets_a_text(mock_send_text, mock_log_event):
    cancel("Monday", ["0171", "0172"])

    assert mock_send_text.call_args.args[0] == "0172"
    assert mock_log_event.call_count == 2
