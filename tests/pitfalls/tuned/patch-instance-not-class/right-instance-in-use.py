# Patches read() on the very Thermometer that the controller uses.
# --- greenhouse/devices.py
class Thermometer:
    def __init__(self, pin):
        self.pin = pin

    def read(self):
        return 21.0
# --- greenhouse/control.py
from greenhouse.devices import Thermometer


class Controller:
    def __init__(self, target):
        self.target = target
        self.sensor = Thermometer(pin=4)

    def decide(self):
        return "heat" if self.sensor.read() < self.target else "idle"
# --- tests/test_control.py
from unittest.mock import patch

from greenhouse.control import Controller


def test_heats_when_cold(monkeypatch):
    controller = Controller(target=18)
    monkeypatch.setattr(controller.sensor, "read", lambda: 5.0)
    assert controller.decide() == "heat"


def test_idle_at_target():
    controller = Controller(target=18)
    with patch.object(controller.sensor, "read", return_value=18) as read:
        assert controller.decide() == "idle"
    read.assert_called_once_with()
