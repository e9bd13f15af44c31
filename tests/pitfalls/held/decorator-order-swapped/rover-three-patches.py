# Three patches on a TestCase method, with the arguments in reading order.
# --- rover/drive.py
class Rover:
    def battery(self):
        raise OSError

    def distance(self):
        raise OSError

    def brake(self, force):
        raise OSError

    def step(self):
        if self.distance() < 20:
            self.brake(0.5 if self.battery() > 50 else 0.3)
            return "stopped"
        return "driving"
# --- tests/test_drive.py
import unittest
from unittest import mock

from rover.drive import Rover


class StepTest(unittest.TestCase):
    @mock.patch.object(Rover, "battery")
    @mock.patch.object(Rover, "distance")
    @mock.patch.object(Rover, "brake")
    def test_brakes_hard_on_a_full_battery(self, battery, distance, brake):
        battery.return_value = 60
        distance.return_value = 10
        self.assertEqual(Rover().step(), "stopped")
        brake.assert_called_once_with(0.5)
