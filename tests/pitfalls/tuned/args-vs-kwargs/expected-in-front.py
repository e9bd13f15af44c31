# Compares the other way round, and expects by position what the code passes by name.
# --- greenhouse/climate.py
def adjust(vents, reading):
    if reading > 28:
        vents.open(width=(reading - 28) * 10)
# --- tests/test_climate.py
import unittest
from unittest.mock import Mock, call

from greenhouse.climate import adjust


class ClimateTest(unittest.TestCase):
    def test_vents_open_when_it_is_hot(self):
        vents = Mock()
        adjust(vents, 31)
        self.assertEqual(call(30), vents.open.call_args)
