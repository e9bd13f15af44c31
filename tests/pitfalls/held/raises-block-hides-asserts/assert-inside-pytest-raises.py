# Puts the mock assertion inside the pytest.raises block, after the line that raises, where it never runs.
# --- cinema/seats.py
from cinema import till


class SoldOut(Exception):
    pass


def buy(seat, taken):
    if seat in taken:
        raise SoldOut(seat)
    till.charge(seat, 11)
    taken.add(seat)
# --- cinema/till.py
def charge(seat, euros):
    raise ConnectionError("till offline")
# --- tests/test_seats.py
from unittest.mock import patch

import pytest

from cinema import seats


@patch("cinema.seats.till.charge")
def test_taken_seat_costs_nothing(charge):
    taken = {"H7"}
    with pytest.raises(seats.SoldOut):
        seats.buy("H7", taken)
        charge.assert_not_called()
        assert taken == {"H7"}
