# Patches timers.Stopwatch, but the test builds the Stopwatch it imported before.
# --- gym/timers.py
import time


class Stopwatch:
    def __init__(self):
        self.started = time.monotonic()

    def elapsed(self):
        return time.monotonic() - self.started
# --- gym/laps.py
def split(watch, laps):
    return round(watch.elapsed() / laps, 1)
# --- tests/test_laps.py
from unittest.mock import patch

from gym.laps import split
from gym.timers import Stopwatch


@patch("gym.timers.Stopwatch")
def test_split_divides_by_laps(mock_watch):
    mock_watch.return_value.elapsed.return_value = 120.0

    watch = Stopwatch()

    assert split(watch, laps=4) == 30.0
