# The class decorator patches the test methods only; setUp already builds the thermostat with the real probe.
# --- sauna/thermostat.py
def read_probe():
    return 21


class Thermostat:
    def __init__(self, target):
        self.target = target
        self.start = read_probe()

    def minutes_to_go(self):
        return max(0, (self.target - self.start) // 2)
# --- tests/test_thermostat.py
import unittest
from unittest.mock import patch

from sauna.thermostat import Thermostat


@patch("sauna.thermostat.read_probe", return_value=60)
class ThermostatTest(unittest.TestCase):
    def setUp(self):
        self.thermostat = Thermostat(target=80)

    def test_minutes_to_go(self, read_probe):
        self.assertEqual(self.thermostat.minutes_to_go(), 10)

    def test_target_is_kept(self, read_probe):
        self.assertEqual(self.thermostat.target, 80)
