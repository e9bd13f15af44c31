# An assertion method is kept under a short name, then called.
# --- cinema/booking.py
class SoldOut(Exception):
    pass


def book(hall, seats, tickets):
    for seat in seats:
        if seat in hall["taken"]:
            raise SoldOut(seat)
        hall["taken"].append(seat)
        tickets.issue(hall["film"], seat)
# --- tests/test_booking.py
import pytest
from unittest.mock import MagicMock

from cinema.booking import SoldOut, book


@pytest.fixture()
def tickets():
    return MagicMock(name="tickets")


def test_tickets_are_issued(tickets):
    hall = {"film": "Metropolis", "taken": []}
    book(hall, ["A4", "A5"], tickets)
    issued = tickets.issue.assert_any_call
    issued("Metropolis", "A4")
    issued("Metropolis", "A5")
    assert tickets.issue.call_count == 2


def test_no_ticket_for_taken_seat(tickets):
    hall = {"film": "Metropolis", "taken": ["A4"]}
    with pytest.raises(SoldOut):
        book(hall, ["A4"], tickets)
    assert not tickets.issue.called
    tickets.issue.assert_not_called()
