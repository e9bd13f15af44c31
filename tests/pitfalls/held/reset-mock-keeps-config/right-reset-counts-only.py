# Uses reset_mock only to forget calls, and with side_effect=True where the behaviour must go too.
# --- drone/position.py
class Tracker:
    def __init__(self, gps):
        self.gps = gps
        self.last = None

    def update(self):
        try:
            self.last = self.gps.read()
        except TimeoutError:
            return "no signal"
        return "fix"
# --- tests/test_position.py
from unittest.mock import Mock

from drone.position import Tracker


def test_tracker_recovers_when_the_signal_is_back():
    gps = Mock()
    gps.read.side_effect = TimeoutError
    tracker = Tracker(gps)
    assert tracker.update() == "no signal"

    gps.read.reset_mock(side_effect=True)
    gps.read.return_value = (47.1, 8.5)

    assert tracker.update() == "fix"
    assert tracker.last == (47.1, 8.5)


def test_every_update_reads_once():
    gps = Mock(**{"read.return_value": (0.0, 0.0)})
    tracker = Tracker(gps)
    tracker.update()
    gps.reset_mock()

    assert tracker.update() == "fix"

    gps.read.assert_called_once_with()
