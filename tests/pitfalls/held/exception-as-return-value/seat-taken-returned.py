# Hands SeatTaken to return_value, so hold() gives the exception back instead of raising it.
# --- cinema/booking.py
class SeatTaken(Exception):
    pass


def book(hall, seat, customer):
    ticket = hall.hold(seat)
    hall.confirm(seat, customer)
    return ticket
# --- tests/test_booking.py
from unittest.mock import MagicMock

import pytest

from cinema.booking import SeatTaken, book


def test_book_confirms_the_seat():
    hall = MagicMock()
    hall.hold.return_value = "T-1"
    assert book(hall, "F7", "ann") == "T-1"
    hall.confirm.assert_called_once_with("F7", "ann")


def test_taken_seat_is_not_confirmed():
    hall = MagicMock()
    hall.hold.return_value = SeatTaken("F7")

    with pytest.raises(SeatTaken):
        book(hall, "F7", "ann")

    hall.confirm.assert_not_called()
