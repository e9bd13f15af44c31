# Unpacks call_args as if it were the two arguments of the call; it is a pair of args and kwargs.
# --- seating/planner.py
class Planner:
    def __init__(self, hall):
        self.hall = hall

    def place(self, party, size):
        row = self.hall.first_row_with(size)
        if row is None:
            return False
        self.hall.occupy(row, size)
        return True
# --- tests/test_planner.py
from unittest.mock import Mock

from seating.planner import Planner


def test_party_sits_in_the_first_row_with_room():
    hall = Mock()
    hall.first_row_with.return_value = "F"

    assert Planner(hall).place("Okafor", 5)

    row, seats = hall.occupy.call_args
    assert row == "F"
    assert seats == 5
