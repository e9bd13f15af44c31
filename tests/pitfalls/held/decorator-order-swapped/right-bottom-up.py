# Arguments in bottom-up order; the patch with its own replacement in between hands over nothing.
# --- museum/visit.py
PREFIX = "M"


def reserve_slot(day):
    raise ConnectionError("calendar is down")


def print_ticket(visitor, slot):
    raise OSError("printer is off")


def admit(visitor, day):
    slot = reserve_slot(day)
    print_ticket(visitor, f"{PREFIX} {slot}")
    return slot
# --- tests/test_visit.py
from unittest.mock import patch

from museum import visit


@patch("museum.visit.reserve_slot")
@patch("museum.visit.PREFIX", "X")
@patch("museum.visit.print_ticket")
def test_admit_prints_ticket_for_slot(mock_print_ticket, mock_reserve_slot):
    mock_reserve_slot.return_value = "10:30"

    assert visit.admit("Noor", "friday") == "10:30"

    mock_reserve_slot.assert_called_once_with("friday")
    mock_print_ticket.assert_called_once_with("Noor", "X 10:30")


@patch("museum.visit.reserve_slot", return_value="9:00")
@patch("museum.visit.print_ticket")
def test_admit_returns_the_slot(printer, calendar):
    assert visit.admit("Olu", "monday") == "9:00"
    printer.assert_called_once_with("Olu", "M 9:00")
    calendar.assert_called_once_with("monday")
