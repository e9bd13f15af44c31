# The fake put on Battery.level by monkeypatch asks Battery.level for the value, that is itself.
# --- drone/battery.py
class Battery:
    def __init__(self, charge):
        self.charge = charge

    def level(self):
        return self.charge
# --- drone/flight.py
def may_take_off(battery, reserve=20):
    return battery.level() > reserve
# --- tests/test_flight.py
import pytest

from drone.battery import Battery
from drone.flight import may_take_off


@pytest.fixture
def level_calls(monkeypatch):
    calls = []

    def recording_level(self):
        calls.append(self)
        return Battery.level(self)

    monkeypatch.setattr(Battery, "level", recording_level)
    return calls


def test_take_off_asks_the_battery_once(level_calls):
    battery = Battery(80)
    assert may_take_off(battery)
    assert level_calls == [battery]
