# Sets __len__ to a number instead of giving it a return value.
# --- transit/bus.py
class Bus:
    def __init__(self, passengers, seats):
        self.passengers = passengers
        self.seats = seats

    def free_seats(self):
        return max(self.seats - len(self.passengers), 0)
# --- tests/test_bus.py
from unittest.mock import MagicMock

from transit.bus import Bus


def test_free_seats():
    passengers = MagicMock()
    passengers.__len__ = 12
    assert Bus(passengers, seats=40).free_seats() == 28


def test_crowded_bus_has_no_seats():
    passengers = MagicMock()
    passengers.__len__ = 55
    assert Bus(passengers, seats=40).free_seats() == 0
