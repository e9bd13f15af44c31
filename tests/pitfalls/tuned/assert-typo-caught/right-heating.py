# The program's own assert_safe() stands beside assertions that exist and are spelt right.
# --- myapp/heating.py
class Boiler:
    def heat(self, minutes): ...

    def assert_safe(self): ...


class Thermostat:
    def __init__(self, sensor, boiler):
        self.sensor = sensor
        self.boiler = boiler

    def tick(self, target):
        missing = target - self.sensor.read()
        if missing > 0.5:
            self.boiler.assert_safe()
            self.boiler.heat(minutes=round(missing * 10))
# --- tests/test_heating.py
from unittest.mock import Mock, call, create_autospec

from myapp.heating import Boiler, Thermostat


def test_heats_when_cold():
    sensor = Mock()
    sensor.read.return_value = 18.0
    boiler = create_autospec(Boiler, instance=True)
    Thermostat(sensor, boiler).tick(20.0)
    assert boiler.mock_calls == [call.assert_safe(), call.heat(minutes=20)]


def test_rests_when_warm():
    sensor = Mock()
    sensor.read.return_value = 21.0
    boiler = create_autospec(Boiler, instance=True)
    Thermostat(sensor, boiler).tick(20.0)
    boiler.assert_safe.assert_not_called()
    boiler.heat.assert_not_called()
