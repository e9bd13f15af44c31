# Gives return_value a list, expecting one element of it per call.
# --- greenhouse/climate.py
def humidity_report(sensor, samples=3):
    readings = []
    for _ in range(samples):
        readings.append(sensor.read())
    return {"samples": readings, "highest": max(readings)}
# --- tests/test_climate.py
import unittest
from unittest.mock import Mock

from greenhouse.climate import humidity_report


class ClimateTest(unittest.TestCase):
    def setUp(self):
        self.sensor = Mock()

    def test_three_samples(self):
        self.sensor.read.return_value = [61, 64, 58]

        report = humidity_report(self.sensor)

        self.assertEqual(report["samples"], [61, 64, 58])
        self.assertEqual(report["highest"], 64)
