# Writes autospect=True; patch refuses the near-miss before any test runs.
# --- orchard/irrigation.py
class Valve:
    def open(self, minutes):
        raise OSError("no valve")


def water(rain_mm):
    if rain_mm < 3:
        Valve().open(minutes=20 - 5 * rain_mm)
        return True
    return False
# --- tests/test_irrigation.py
from unittest.mock import patch

from orchard.irrigation import water


@patch("orchard.irrigation.Valve", autospect=True)
def test_dry_day(mock_valve):
    assert water(rain_mm=1)
    mock_valve.return_value.open.assert_called_once_with(minutes=15)


@patch("orchard.irrigation.Valve", autospect=True)
def test_wet_day(mock_valve):
    assert not water(rain_mm=8)
    mock_valve.assert_not_called()
