# Names the assertion method but forgets the parentheses.
# --- cinema/booking.py
class SoldOut(Exception):
    pass


def book(hall, seat, tickets):
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


def test_ticket_is_issued(tickets):
    hall = {"film": "Metropolis", "taken": []}
    book(hall, "A4", tickets)
    assert hall["taken"] == ["A4"]
    tickets.issue.assert_called_once


def test_no_ticket_for_taken_seat(tickets):
    hall = {"film": "Metropolis", "taken": ["A4"]}
    with pytest.raises(SoldOut):
        book(hall, "A4", tickets)
    tickets.issue.assert_not_called
