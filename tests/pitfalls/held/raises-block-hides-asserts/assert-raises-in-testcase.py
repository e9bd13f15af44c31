# Checks the alarm inside the assertRaises block; the check comes after the raising call and never runs.
# --- reactor/loop.py
class Overheat(Exception):
    pass


class Loop:
    def __init__(self, probe, siren):
        self.probe = probe
        self.siren = siren

    def tick(self):
        celsius = self.probe.read()
        if celsius > 90:
            self.siren.sound(celsius)
            raise Overheat(f"{celsius} C")
        return celsius
# --- tests/test_loop.py
import unittest
from unittest.mock import Mock

from reactor.loop import Loop, Overheat


class TickTest(unittest.TestCase):
    def test_overheat_sounds_the_siren(self):
        probe, siren = Mock(), Mock()
        probe.read.return_value = 97

        with self.assertRaises(Overheat) as caught:
            Loop(probe, siren).tick()
            siren.sound.assert_called_once_with(90)
            self.assertEqual(str(caught.exception), "90 C")
