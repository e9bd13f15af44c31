# Sets `free_seats` on the patched class itself, although the code first makes a SeatMap and asks that instance.
# --- ferries/seats.py
class SeatMap:
    def __init__(self, sailing):
        self.sailing = sailing

    def free_seats(self, deck):
        raise RuntimeError("needs the reservation database")
# --- ferries/boarding.py
from ferries.seats import SeatMap


def can_board(sailing, party_size, deck="A"):
    seats = SeatMap(sailing)
    free = seats.free_seats(deck)
    return {"sailing": sailing, "free": free, "party": party_size}
# --- tests/test_boarding.py
from unittest.mock import patch

from ferries.boarding import can_board


@patch("ferries.boarding.SeatMap")
def test_can_board_reports_free_seats(MockSeatMap):
    MockSeatMap.free_seats.return_value = 42

    result = can_board("OSL-0800", 3)

    assert result["free"] == 42
