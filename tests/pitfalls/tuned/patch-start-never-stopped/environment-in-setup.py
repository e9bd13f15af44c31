# Starts patch.dict in setUp and never stops it.
# --- allotment/watering.py
import os


def litres(plot_size):
    per_square_metre = float(os.environ.get("LITRES_PER_M2", "4"))
    return plot_size * per_square_metre
# --- tests/test_watering.py
import os
import unittest
from unittest.mock import patch

from allotment.watering import litres


class HeatWaveTest(unittest.TestCase):
    def setUp(self):
        self.environment = patch.dict(os.environ, {"LITRES_PER_M2": "10"})
        self.environment.start()

    def test_more_water(self):
        self.assertEqual(litres(20), 200)


class OrdinarySummerTest(unittest.TestCase):
    def test_four_litres(self):
        self.assertEqual(litres(20), 80)
