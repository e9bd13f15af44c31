# A class goes to side_effect where it needs no arguments; otherwise a complete instance does.
# --- theatre/errors.py
class SeatTaken(Exception):
    def __init__(self, seat, holder):
        super().__init__(f"{seat} belongs to {holder}")
        self.seat = seat


class PlanLocked(Exception):
    pass
# --- theatre/boxoffice.py
from theatre.errors import PlanLocked, SeatTaken


def sell(plan, seats, customer):
    sold, refused = [], []
    for seat in seats:
        try:
            plan.reserve(seat, customer)
            sold.append(seat)
        except SeatTaken as error:
            refused.append(error.seat)
        except PlanLocked:
            refused.append(seat)
    return sold, refused
# --- tests/test_boxoffice.py
from unittest.mock import Mock

import pytest

from theatre.boxoffice import sell
from theatre.errors import PlanLocked, SeatTaken


@pytest.mark.parametrize("error", [SeatTaken("C4", "bob"), PlanLocked])
def test_seat_is_refused(error):
    plan = Mock()
    plan.reserve.side_effect = error

    assert sell(plan, ["C4"], "ann") == ([], ["C4"])
    plan.reserve.assert_called_once_with("C4", "ann")
