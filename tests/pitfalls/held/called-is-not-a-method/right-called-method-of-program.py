# Reads called and call_count as attributes; the program's own lap counter has methods named called() and call_count().
# --- karting/laps.py
class LapCounter:
    def __init__(self, display):
        self.display = display
        self.calls = []

    def call_in(self, kart):
        self.calls.append(kart)
        self.display.show(kart, "BOX")

    def called(self, kart):
        return kart in self.calls

    def call_count(self):
        return len(self.calls)
# --- tests/test_laps.py
from unittest.mock import Mock

from karting.laps import LapCounter


def test_called_karts_are_remembered_and_shown():
    display = Mock()
    counter = LapCounter(display)

    counter.call_in("kart-5")
    counter.call_in("kart-9")

    assert counter.called("kart-5")
    assert counter.call_count() == 2
    assert display.show.called
    assert display.show.call_count == 2
    display.show.assert_any_call("kart-5", "BOX")
