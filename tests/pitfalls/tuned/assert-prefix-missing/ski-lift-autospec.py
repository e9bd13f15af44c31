# Forgets the assert_ of an assertion on an autospecced object, which refuses the rest of the name.
# --- ski/lift.py
class Motor:
    def stop(self, reason):
        raise OSError("no motor")


def on_wind(motor, speed):
    if speed > 60:
        motor.stop(f"wind {speed} km/h")
# --- tests/test_lift.py
from unittest.mock import create_autospec

from ski.lift import Motor, on_wind


def test_stops_in_a_storm():
    motor = create_autospec(Motor, instance=True)

    on_wind(motor, 75)

    motor.stop.called_once_with("wind 75 km/h")
