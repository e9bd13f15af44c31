import unittest

from myapp.heating import FROST, NIGHT, set_for_the_night
from myapp.thermostat import Thermostat


class FakeRadio:
    def __init__(self, **values):
        self.values = values
        self.asked = set()

    def ask(self, number, what):
        self.asked.add(what)
        return self.values[what]

    def tell(self, number, what, value):
        self.values[what] = value


class NightTest(unittest.TestCase):
    def night(self, window):
        self.radio = FakeRadio(window=window, humidity=40, target=21, lock=False)
        set_for_the_night(Thermostat(self.radio, 3))

    def test_window_open(self):
        self.night(window=1)
        self.assertEqual(
            self.radio.values, {"window": 1, "humidity": 40, "target": FROST, "lock": True}
        )

    def test_window_shut(self):
        self.night(window=0)
        self.assertEqual(self.radio.values["target"], NIGHT)

    def test_asks_for_the_window_alone(self):
        self.night(window=0)
        self.assertEqual(self.radio.asked, {"window"})
