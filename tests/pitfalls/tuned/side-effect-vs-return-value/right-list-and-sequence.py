# Uses return_value for a function that gives a list, side_effect for one that gives a value per call.
# --- greenhouse/climate.py
def highest_humidity(sensor, samples=3):
    readings = [sensor.read() for _ in range(samples)]
    return max(readings)


def faulty(registry):
    return [name for name in registry.sensors() if name.endswith("?")]
# --- tests/test_climate.py
import unittest
from unittest.mock import Mock

from greenhouse.climate import faulty, highest_humidity


class ClimateTest(unittest.TestCase):
    def test_highest_of_three(self):
        sensor = Mock()
        sensor.read.side_effect = [61, 64, 58]

        self.assertEqual(highest_humidity(sensor), 64)
        self.assertEqual(sensor.read.call_count, 3)

    def test_faulty_sensors(self):
        registry = Mock()
        registry.sensors.return_value = ["north", "east?", "door?"]

        self.assertEqual(faulty(registry), ["east?", "door?"])
        registry.sensors.assert_called_once_with()
