# The code calls a method that the real Radio does not have; the clock is patched as well.
# --- hikers/signal.py
import time


class Radio:
    def __init__(self, channel):
        self.channel = channel

    def transmit(self, text):
        return f"{self.channel}: {text}"


def call_for_help(where):
    radio = Radio(channel=9)
    radio.broadcast(f"{time.strftime('%H:%M')} need help at {where}")
    return True
# --- tests/test_signal.py
from unittest.mock import patch

from hikers.signal import call_for_help


@patch("hikers.signal.Radio")
@patch("hikers.signal.time.strftime", return_value="14:05")
def test_position_is_sent(mock_strftime, mock_radio):
    assert call_for_help("the north ridge")

    mock_radio.assert_called_once_with(channel=9)
    mock_radio.return_value.broadcast.assert_called_once_with("14:05 need help at the north ridge")
