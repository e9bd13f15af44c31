# Overwrites a method on the class with a lambda, so all later objects have it too.
# --- brewery/tank.py
class Tank:
    def __init__(self, litres):
        self.litres = litres

    def temperature(self):
        return 19.5 if self.litres > 100 else 21.0

    def ready(self):
        return self.temperature() <= 20
# --- tests/test_tank.py
import pytest

from brewery.tank import Tank


@pytest.fixture
def hot_tank():
    Tank.temperature = lambda self: 65.0
    return Tank(500)


def test_hot_tank_is_not_ready(hot_tank):
    assert not hot_tank.ready()


def test_big_tank_is_ready():
    assert Tank(500).ready()
