# One default is looked up when called and may be patched; the bound one gets its fake passed in.
# --- greenhouse/water.py
def read_gauge(tank):
    """Ask the tank's gauge for its level in centimetres."""
    return 40 + tank


def average_level(tanks, *, read=None):
    read = read or read_gauge
    levels = [read(tank) for tank in tanks]
    return sum(levels) / len(levels)


def lowest(tanks, *, read=read_gauge):
    return min(tanks, key=read)
# --- tests/test_water.py
import unittest
from unittest.mock import Mock, patch

from greenhouse import water


class WaterTest(unittest.TestCase):
    def test_mean_of_all_tanks(self):
        with patch("greenhouse.water.read_gauge", side_effect=[10, 20, 60]):
            self.assertEqual(water.average_level([1, 2, 3]), 30)

    def test_lowest_tank(self):
        gauge = Mock(side_effect=[10, 4, 60])
        self.assertEqual(water.lowest([1, 2, 3], read=gauge), 2)
