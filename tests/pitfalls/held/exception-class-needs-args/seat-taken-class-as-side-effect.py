# Gives side_effect the class SeatTaken, which cannot be made without a seat and a holder.
# --- theatre/errors.py
class SeatTaken(Exception):
    def __init__(self, seat, holder):
        super().__init__(f"{seat} belongs to {holder}")
        self.seat = seat
# --- theatre/boxoffice.py
from theatre.errors import SeatTaken


def sell(plan, seats, customer):
    sold, refused = [], []
    for seat in seats:
        try:
            plan.reserve(seat, customer)
            sold.append(seat)
        except SeatTaken as error:
            refused.append(error.seat)
    return sold, refused
# --- tests/test_boxoffice.py
from unittest.mock import Mock

from theatre.boxoffice import sell
from theatre.errors import SeatTaken


def test_free_seats_are_sold():
    plan = Mock()
    assert sell(plan, ["A1", "A2"], "ann") == (["A1", "A2"], [])


def test_taken_seat_is_refused():
    plan = Mock()
    plan.reserve.side_effect = SeatTaken
    assert sell(plan, ["C4"], "ann") == ([], ["C4"])
