# Looks for each value where the code passes it, by position or by name.
# --- theatre/seats.py
def book(hall, row, count):
    first = hall.free(row)
    return hall.reserve(row, first, count=count)
# --- tests/test_seats.py
from unittest.mock import Mock

from theatre.seats import book


def test_neighbouring_seats_are_reserved():
    hall = Mock()
    hall.free.return_value = 7

    book(hall, "C", 2)

    assert hall.reserve.call_args.args == ("C", 7)
    assert hall.reserve.call_args.kwargs["count"] == 2
