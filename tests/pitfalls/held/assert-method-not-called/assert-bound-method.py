# Asserts the bound method assert_not_called itself, which is always true.
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


@pytest.fixture
def rig():
    motor, camera = Mock(), Mock()
    return Arm(motor, camera), motor, camera


def test_far_rock_is_not_sampled(rig):
    arm, motor, camera = rig
    camera.distance_to.return_value = 4.0

    arm.sample("rock-3")

    assert motor.extend.assert_not_called
