# Starts a patch in one test and never stops it, so the next test still gets the fake.
# --- elevator/car.py
def load_kg():
    return 0


def can_move():
    return load_kg() <= 630
# --- tests/test_car.py
from unittest.mock import patch

from elevator.car import can_move


def test_overloaded_car_stays():
    mock_load = patch("elevator.car.load_kg").start()
    mock_load.return_value = 900
    assert not can_move()
    mock_load.assert_called_once_with()


def test_empty_car_moves():
    assert can_move()
