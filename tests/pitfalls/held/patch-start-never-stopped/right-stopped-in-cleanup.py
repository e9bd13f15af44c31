# Every started patch is stopped: by addCleanup in the class and after the yield in the fixture.
# --- elevator/car.py
def load_kg():
    return 0


def door_closed():
    return True


def can_move():
    return door_closed() and load_kg() <= 630
# --- tests/test_car.py
import unittest
from unittest.mock import patch

import pytest

from elevator.car import can_move


class OverloadTest(unittest.TestCase):
    def setUp(self):
        self.load = patch("elevator.car.load_kg", return_value=900).start()
        self.addCleanup(patch.stopall)

    def test_overloaded_car_stays(self):
        self.assertFalse(can_move())
        self.load.assert_called_once_with()


@pytest.fixture
def open_door():
    patcher = patch("elevator.car.door_closed", return_value=False)
    yield patcher.start()
    patcher.stop()


def test_open_door_stays(open_door):
    assert not can_move()


def test_empty_car_moves():
    assert can_move()
