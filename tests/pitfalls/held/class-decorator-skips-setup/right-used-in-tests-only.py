# setUp takes the real cold reading on purpose; the thermostat it builds reads the probe only when a test asks.
# --- sauna/thermostat.py
def read_probe():
    return 21


class Thermostat:
    def __init__(self, target):
        self.target = target

    def minutes_to_go(self):
        return max(0, (self.target - read_probe()) // 2)
# --- tests/test_thermostat.py
import unittest
from unittest.mock import patch

from sauna.thermostat import Thermostat, read_probe


@patch("sauna.thermostat.read_probe", return_value=60)
class ThermostatTest(unittest.TestCase):
    def setUp(self):
        self.cold = read_probe()
        self.thermostat = Thermostat(target=80)

    def test_minutes_to_go(self, mock_probe):
        self.assertEqual(self.thermostat.minutes_to_go(), 10)
        mock_probe.assert_called_once_with()

    def test_longer_from_cold(self, mock_probe):
        mock_probe.return_value = self.cold
        self.assertGreater(self.thermostat.minutes_to_go(), 10)
