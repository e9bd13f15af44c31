import unittest
from types import SimpleNamespace

from myapp.greenhouse import water


class Water(unittest.TestCase):
    def setUp(self):
        self.opened = []
        self.valve = SimpleNamespace(open=self.opened.append)

    def test_moist(self):
        for moisture in 30, 55, 100:
            sensor = SimpleNamespace(read=lambda m=moisture: m)
            self.assertEqual(water(sensor, self.valve), "moist enough")
        self.assertEqual(self.opened, [])

    def test_dry(self):
        self.assertEqual(water(SimpleNamespace(read=lambda: 29), self.valve), "watered")
        self.assertEqual(self.opened, [10])

    def test_silent(self):
        sensor = SimpleNamespace(read=self.silent)
        self.assertEqual(water(sensor, self.valve), "no reading")
        self.assertEqual(self.opened, [])

    def silent(self):
        raise OSError("the probe is silent")
