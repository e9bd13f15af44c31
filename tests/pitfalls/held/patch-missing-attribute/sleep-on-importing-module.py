# Replaces `sleep` in shows.py, which has only `time`.
# --- planetarium/shows.py
import time


def fade(lamp, steps):
    for step in range(steps, -1, -1):
        lamp.set_level(step / steps)
        time.sleep(0.05)
# --- tests/test_shows.py
from unittest.mock import Mock, call

from planetarium import shows


def test_fade_ends_dark(monkeypatch):
    naps = []
    monkeypatch.setattr(shows, "sleep", naps.append)
    lamp = Mock()

    shows.fade(lamp, 2)

    assert lamp.set_level.call_args_list == [call(1.0), call(0.5), call(0.0)]
    assert naps == [0.05] * 3
