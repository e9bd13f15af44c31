# The bed says that it has a Valve or none, and a Valve has no trickle; the mock of it has.
# --- greenhouse/water.py
class Valve:
    def open(self, seconds):
        raise OSError("no valve on this machine")
# --- greenhouse/beds.py
from dataclasses import dataclass

from greenhouse.water import Valve


@dataclass
class Bed:
    plant: str
    moisture: int
    valve: "Valve | None" = None

    def care(self):
        if self.valve is None or self.moisture > 30:
            return f"{self.plant}: fine"
        self.valve.trickle(40)
        return f"{self.plant}: watered"
# --- tests/test_beds.py
from unittest.mock import Mock

from greenhouse.beds import Bed


def test_dry_beds_are_watered():
    valve: Mock = Mock()

    assert Bed("basil", 12, valve).care() == "basil: watered"
    valve.trickle.assert_called_once_with(40)
