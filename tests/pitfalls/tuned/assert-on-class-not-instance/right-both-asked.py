# Asks the class mock about its classmethod, and the object that it returns about the method of objects.
# --- theatre/tickets.py
class Printer:
    @classmethod
    def reset(cls):
        raise OSError("no printer")

    def print(self, seat):
        raise OSError("no printer")


def sell(seats, sold):
    printer = Printer()
    free = [seat for seat in seats if seat not in sold]
    for seat in free:
        printer.print(seat)
    return free
# --- tests/test_tickets.py
from unittest.mock import patch

from theatre.tickets import sell


@patch("theatre.tickets.Printer")
def test_nothing_is_printed_for_a_sold_seat(mock_printer):
    assert sell(["C4"], sold={"C4"}) == []

    mock_printer.return_value.print.assert_not_called()
    mock_printer.reset.assert_not_called()
