# Patches nothing at all, so the pauses between the attempts are really slept through.
# --- tracker/modem.py
import time


def transmit(modem, payload, attempts=3, pause=0.12):
    for attempt in range(1, attempts + 1):
        try:
            modem.send(payload)
            return attempt
        except ConnectionError:
            if attempt < attempts:
                time.sleep(pause)
    return 0
# --- tests/test_modem.py
from unittest.mock import Mock

from tracker.modem import transmit


def test_third_attempt_succeeds():
    modem = Mock()
    modem.send.side_effect = [ConnectionError(), ConnectionError(), None]

    assert transmit(modem, b"pos") == 3
    modem.send.assert_called_with(b"pos")
