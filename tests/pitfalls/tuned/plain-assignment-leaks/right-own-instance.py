# Assigns a Mock on an object that belongs to the test, and uses monkeypatch for the class.
# --- brewery/tank.py
class Tank:
    def __init__(self, litres):
        self.litres = litres

    def temperature(self):
        return 19.5 if self.litres > 100 else 21.0

    def ready(self):
        return self.temperature() <= 20
# --- tests/test_tank.py
from unittest.mock import Mock

from brewery.tank import Tank


def test_hot_tank_is_not_ready():
    tank = Tank(500)
    tank.temperature = Mock(return_value=65.0)
    assert not tank.ready()
    tank.temperature.assert_called_once_with()


def test_cold_tank_is_ready(monkeypatch):
    monkeypatch.setattr(Tank, "temperature", lambda self: 4.0)
    assert Tank(10).ready()


def test_big_tank_is_ready():
    assert Tank(500).ready()
