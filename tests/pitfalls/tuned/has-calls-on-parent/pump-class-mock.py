# Asserts call.start() on the patched class; the calls were made on its instance, call().start().
# --- aquarium/pumps.py
class Pump:
    def __init__(self, pin):
        self.pin = pin

    def start(self, seconds):
        raise OSError("no GPIO here")
# --- aquarium/care.py
from aquarium.pumps import Pump


def change_water(litres):
    pump = Pump(17)
    pump.start(litres * 6)
# --- tests/test_care.py
from unittest.mock import call, patch

from aquarium.care import change_water


@patch("aquarium.care.Pump")
def test_pump_runs_long_enough(MockPump):
    change_water(10)
    MockPump.assert_has_calls([call(17), call.start(60)])
