# Calls call_count with parentheses.
# --- myapp/robot.py
from myapp.motor import step


def walk(metres):
    steps = round(metres / 0.4)
    for _ in range(steps):
        step()
    return steps
# --- myapp/motor.py
def step():
    raise OSError("no motor attached")
# --- tests/test_robot.py
from unittest.mock import patch

from myapp import robot


@patch("myapp.robot.step")
def test_two_metres_are_five_steps(step):
    robot.walk(2)
    assert step.call_count() == 5
