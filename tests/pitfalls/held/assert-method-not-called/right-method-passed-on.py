# The assertion methods are called, one of them through a variable that holds the bound method.
# --- rover/arm.py
class Arm:
    def __init__(self, motor, camera):
        self.motor = motor
        self.camera = camera

    def sample(self, spot):
        if self.camera.distance_to(spot) > 1.5:
            self.motor.drive_towards(spot)
            return "driving"
        self.motor.extend(spot)
        return "sampling"
# --- tests/test_arm.py
from unittest.mock import Mock

import pytest

from rover.arm import Arm


@pytest.mark.parametrize(
    "distance, answer, check", [(4.0, "driving", "assert_not_called"), (0.9, "sampling", "assert_called_once")]
)
def test_only_near_rocks_are_sampled(distance, answer, check):
    motor, camera = Mock(), Mock()
    camera.distance_to.return_value = distance

    assert Arm(motor, camera).sample("rock-3") == answer

    verify = getattr(motor.extend, check)
    verify()


def test_drives_towards_the_rock():
    motor, camera = Mock(), Mock()
    camera.distance_to.return_value = 2.0
    Arm(motor, camera).sample("rock-8")
    verify = motor.drive_towards.assert_called_once_with
    verify("rock-8")
