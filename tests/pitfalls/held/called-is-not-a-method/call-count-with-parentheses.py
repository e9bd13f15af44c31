# Calls the attribute `call_count` as if it were a method.
# --- karting/laps.py
class LapCounter:
    def __init__(self, display):
        self.display = display
        self.laps = {}

    def cross_line(self, kart):
        self.laps[kart] = self.laps.get(kart, -1) + 1
        if self.laps[kart]:
            self.display.show(kart, self.laps[kart])
# --- tests/test_laps.py
import unittest
from unittest.mock import Mock

from karting.laps import LapCounter


class LapCounterTest(unittest.TestCase):
    def test_first_crossing_is_the_start(self):
        display = Mock()
        counter = LapCounter(display)

        for _ in range(3):
            counter.cross_line("kart-5")

        self.assertEqual(display.show.call_count(), 2)
