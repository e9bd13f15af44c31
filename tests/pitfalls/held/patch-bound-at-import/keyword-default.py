# Patches read_gauge, but average_level took it as a default value when it was defined.
# --- greenhouse/water.py
def read_gauge(tank):
    """Ask the tank's gauge for its level in centimetres."""
    return 40 + tank


def average_level(tanks, *, read=read_gauge):
    levels = [read(tank) for tank in tanks]
    return sum(levels) / len(levels)
# --- tests/test_water.py
import unittest
from unittest.mock import patch

from greenhouse import water


class AverageLevelTest(unittest.TestCase):
    def test_mean_of_all_tanks(self):
        with patch("greenhouse.water.read_gauge", side_effect=[10, 20, 60]):
            self.assertEqual(water.average_level([1, 2, 3]), 30)
