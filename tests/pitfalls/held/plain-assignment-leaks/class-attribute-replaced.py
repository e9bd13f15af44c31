# Replaces a method on the class by hand, which every later test gets as well.
# --- robots/arm.py
class Arm:
    def __init__(self):
        self.angle = 0

    def turn(self, degrees):
        self.angle = (self.angle + degrees) % 360
        return self.angle

    def sweep(self):
        return [self.turn(90) for _ in range(4)]
# --- tests/test_arm.py
import unittest
from unittest.mock import MagicMock

from robots.arm import Arm


class ArmTest(unittest.TestCase):
    def test_a_sweep_is_four_quarter_turns(self):
        Arm.turn = MagicMock(return_value=1)
        self.assertEqual(Arm().sweep(), [1, 1, 1, 1])
        Arm.turn.assert_called_with(90)

    def test_turn_wraps_around(self):
        arm = Arm()
        arm.turn(300)
        self.assertEqual(arm.turn(100), 40)
