# A patch made once for the whole module, which the tests take for a mock.
# --- theatre/seats.py
from theatre import plan


def free(row):
    return [seat for seat in plan.seats(row) if not plan.is_sold(row, seat)]
# --- theatre/plan.py
def seats(row):
    return [1, 2, 3]


def is_sold(row, seat):
    raise RuntimeError("no box office")
# --- tests/test_seats.py
from unittest.mock import patch

from theatre import seats

is_sold = patch("theatre.plan.is_sold", side_effect=lambda row, seat: seat == 2)


def test_sold_seats_are_left_out():
    is_sold.reset_mock()
    assert seats.free("C") == [1, 3]
    assert is_sold.call_count == 3
