# Gives spec the class itself, or a list of names.
# --- cinema/seats.py
class SeatMap:
    def reserve(self, row, number):
        raise NotImplementedError("talks to the box office")


def reserve_pair(seats, row, first, printer=None):
    codes = [seats.reserve(row, first), seats.reserve(row, first + 1)]
    if printer:
        printer.print_ticket(codes)
    return "+".join(codes)
# --- tests/test_seats.py
from unittest.mock import MagicMock, call, create_autospec

from cinema.seats import SeatMap, reserve_pair


def test_neighbouring_seats():
    seats = create_autospec(SeatMap, instance=True)
    seats.reserve.side_effect = ["F4", "F5"]

    assert reserve_pair(seats, "F", 4) == "F4+F5"
    assert seats.reserve.call_args_list == [call("F", 4), call("F", 5)]


def test_tickets_are_printed():
    seats = MagicMock(spec=SeatMap)
    seats.reserve.side_effect = ["A1", "A2"]
    printer = MagicMock(spec=["print_ticket"])

    reserve_pair(seats, "A", 1, printer)

    printer.print_ticket.assert_called_once_with(["A1", "A2"])
