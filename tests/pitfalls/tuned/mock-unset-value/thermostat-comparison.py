# Never gives the mocked probe a temperature, so the code compares a mock with a number.
# --- house/thermostat.py
def regulate(probe, heater, target=20):
    if probe.celsius < target - 0.5:
        heater.on()
    elif probe.celsius > target + 0.5:
        heater.off()
# --- tests/test_thermostat.py
from unittest.mock import MagicMock

from house.thermostat import regulate


def test_heats_when_cold():
    probe, heater = MagicMock(), MagicMock()
    probe.celsius = 17.5

    regulate(probe, heater)

    heater.on.assert_called_once_with()


def test_lower_target_at_night():
    probe, heater = MagicMock(), MagicMock()

    regulate(probe, heater, target=15)

    heater.off.assert_called_once_with()
