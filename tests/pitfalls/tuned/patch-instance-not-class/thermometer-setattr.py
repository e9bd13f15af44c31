# Replaces read() on a Thermometer made in the test; the controller creates its own one.
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
import pytest

from greenhouse.control import Controller
from greenhouse.devices import Thermometer


@pytest.fixture
def cold(monkeypatch):
    thermometer = Thermometer(pin=4)
    monkeypatch.setattr(thermometer, "read", lambda: 5.0)
    return thermometer


def test_heats_when_cold(cold):
    assert Controller(target=18).decide() == "heat"
