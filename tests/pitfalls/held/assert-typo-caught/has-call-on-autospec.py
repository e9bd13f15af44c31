# Writes assert_has_call (without the s) on an autospecced mock, which has no such attribute.
# --- orchard/irrigation.py
class Valve:
    def open(self, minutes):
        raise OSError("no valve connected")


def water(valve, plots):
    total = 0
    for plot in plots:
        minutes = 10 if plot["moisture"] < 20 else 4
        valve.open(minutes)
        total += minutes
    return total
# --- tests/test_irrigation.py
from unittest.mock import call, create_autospec

from orchard.irrigation import Valve, water


def test_dry_plots_get_more_water():
    valve = create_autospec(Valve, instance=True)

    assert water(valve, [{"moisture": 12}, {"moisture": 40}]) == 14

    valve.open.assert_has_call([call(10), call(4)])
