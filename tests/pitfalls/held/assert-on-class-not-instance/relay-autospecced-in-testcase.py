# Checks the autospecced Relay class for a `switch_off` call that was made on a Relay object.
# --- greenhouse/relay.py
class Relay:
    def __init__(self, pin):
        self.pin = pin

    def switch_off(self):
        raise OSError("no GPIO here")
# --- greenhouse/control.py
from . import relay


def guard(temperature, limit=35):
    if temperature <= limit:
        return "ok"
    heater = relay.Relay(17)
    heater.switch_off()
    return "cut"
# --- tests/test_control.py
import unittest
from unittest import mock

from greenhouse import control


class GuardTests(unittest.TestCase):
    def test_overheating_cuts_the_heater(self):
        with mock.patch.object(control.relay, "Relay", autospec=True) as Relay:
            self.assertEqual(control.guard(41), "cut")
        Relay.switch_off.assert_called_once()

    def test_normal_temperature_builds_no_relay(self):
        with mock.patch.object(control.relay, "Relay", autospec=True) as Relay:
            self.assertEqual(control.guard(22), "ok")
        Relay.assert_not_called()
