# Spells every assertion right; the collaborator itself has a method whose name starts with assert_.
# --- orchard/irrigation.py
class Valve:
    def open(self, minutes):
        raise OSError("no valve connected")

    def assert_pressure(self, bar):
        raise OSError("no valve connected")


def water(valve, plots):
    valve.assert_pressure(2)
    for plot in plots:
        valve.open(10 if plot["moisture"] < 20 else 4)
# --- tests/test_irrigation.py
from unittest.mock import call, create_autospec

from orchard.irrigation import Valve, water


def test_dry_plots_get_more_water():
    valve = create_autospec(Valve, instance=True)

    water(valve, [{"moisture": 12}, {"moisture": 40}])

    valve.assert_pressure.assert_called_once_with(2)
    assert valve.open.call_args_list == [call(10), call(4)]
