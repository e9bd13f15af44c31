# Swaps two letters: assert_called_once_wiht.
# --- myapp/heating.py
class Thermostat:
    def __init__(self, sensor, boiler):
        self.sensor = sensor
        self.boiler = boiler

    def tick(self, target):
        missing = target - self.sensor.read()
        if missing > 0.5:
            self.boiler.heat(minutes=round(missing * 10))
# --- tests/test_heating.py
from unittest.mock import Mock

from myapp.heating import Thermostat


def test_heats_when_cold():
    sensor = Mock()
    sensor.read.return_value = 18.0
    boiler = Mock()
    Thermostat(sensor, boiler).tick(20.0)
    boiler.heat.assert_called_once_wiht(minutes=20)


def test_rests_when_warm():
    sensor = Mock()
    sensor.read.return_value = 21.0
    boiler = Mock()
    Thermostat(sensor, boiler).tick(20.0)
    boiler.heat.assert_not_called()
