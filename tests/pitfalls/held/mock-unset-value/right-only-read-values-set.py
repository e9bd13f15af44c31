# Sets each value the code computes with; the attributes it never reads, or only passes on, stay plain mocks.
# --- brewery/tank.py
def valve_action(tank, log, minimum=200):
    log.note(tank.label)
    if tank.level < minimum:
        tank.refill(minimum - tank.level)
        return "refill"
    return "hold"
# --- tests/test_tank.py
from unittest.mock import MagicMock

from brewery.tank import valve_action


def test_low_tank_is_refilled():
    tank = MagicMock(level=150)
    log = MagicMock()

    assert valve_action(tank, log) == "refill"
    tank.refill.assert_called_once_with(50)


def test_full_tank_is_left_alone():
    tank = MagicMock(level=500)
    log = MagicMock()

    assert valve_action(tank, log) == "hold"
    tank.refill.assert_not_called()
    log.note.assert_called_once_with(tank.label)
