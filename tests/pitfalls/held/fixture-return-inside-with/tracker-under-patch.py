# Returns the tracker from inside the `with`; by the time the test uses it, the satellite is real again.
# --- drones/tracker.py
class Satellite:
    def fix(self, serial):
        raise OSError("no signal")


class Tracker:
    def __init__(self, home):
        self.home = home

    def away(self, serial):
        return Satellite().fix(serial) != self.home
# --- tests/test_tracker.py
from unittest import mock

import pytest

from drones import tracker


@pytest.fixture()
def home_tracker():
    """A tracker whose satellite sees every drone at (1, 1)."""
    with mock.patch.object(tracker.Satellite, "fix", return_value=(1, 1)):
        return tracker.Tracker(home=(1, 1))


class TestTracker:
    def test_drone_at_home(self, home_tracker):
        assert home_tracker.away("D-7") is False
