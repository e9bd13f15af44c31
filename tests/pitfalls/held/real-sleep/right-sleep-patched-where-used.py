# One module does `import time`, so patching time.sleep is right; the other copied the name and is patched there.
# --- tracker/modem.py
import time


def transmit(modem, payload, attempts=3, pause=60):
    for attempt in range(1, attempts + 1):
        try:
            modem.send(payload)
            return attempt
        except ConnectionError:
            if attempt < attempts:
                time.sleep(pause)
    return 0
# --- tracker/countdown.py
from time import sleep


def countdown(show, seconds=3):
    for left in range(seconds, 0, -1):
        show(left)
        sleep(1)
# --- tests/test_waiting.py
from unittest.mock import Mock, call, patch

from tracker.countdown import countdown
from tracker.modem import transmit


@patch("time.sleep")
def test_pauses_between_attempts(sleep):
    modem = Mock()
    modem.send.side_effect = [ConnectionError(), ConnectionError(), None]

    assert transmit(modem, b"pos") == 3
    assert sleep.call_args_list == [call(60), call(60)]


@patch("tracker.countdown.sleep")
def test_countdown_waits_after_each_number(sleep):
    show = Mock()
    countdown(show)

    assert show.call_args_list == [call(3), call(2), call(1)]
    assert sleep.call_args_list == [call(1)] * 3
