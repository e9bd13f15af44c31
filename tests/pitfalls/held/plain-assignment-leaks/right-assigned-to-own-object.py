# Plain assignment only to an object of the test's own; the module's function goes through monkeypatch.
# --- robots/arm.py
def battery():
    return 80


class Arm:
    def __init__(self):
        self.angle = 0

    def turn(self, degrees):
        self.angle = (self.angle + degrees) % 360
        return self.angle

    def sweep(self):
        if battery() < 10:
            return []
        return [self.turn(90) for _ in range(4)]
# --- tests/test_arm.py
from unittest.mock import MagicMock

from robots import arm


def test_a_sweep_is_four_quarter_turns():
    robot = arm.Arm()
    robot.turn = MagicMock(return_value=1)
    assert robot.sweep() == [1, 1, 1, 1]
    robot.turn.assert_called_with(90)


def test_no_sweep_on_low_battery(monkeypatch):
    monkeypatch.setattr(arm, "battery", MagicMock(return_value=3))
    assert arm.Arm().sweep() == []


def test_sweep_ends_where_it_began():
    assert arm.Arm().sweep() == [90, 180, 270, 0]
