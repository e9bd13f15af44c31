# Never sets tank.level, so the code compares a MagicMock with a number.
# --- brewery/tank.py
def valve_action(tank, minimum=200):
    if tank.level < minimum:
        tank.refill(minimum - tank.level)
        return "refill"
    return "hold"
# --- tests/test_tank.py
from unittest.mock import MagicMock

from brewery.tank import valve_action


def test_low_tank_is_refilled():
    tank = MagicMock(level=150)
    assert valve_action(tank) == "refill"
    tank.refill.assert_called_once_with(50)


def test_full_tank_is_left_alone():
    tank = MagicMock()
    assert valve_action(tank) == "hold"
    tank.refill.assert_not_called()
