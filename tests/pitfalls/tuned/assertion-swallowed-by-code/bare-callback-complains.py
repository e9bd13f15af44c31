# Hands in a bare mock that would complain if it were called, to code that catches whatever a callback raises.
# --- kiosk/printing.py
import logging


def print_ticket(ticket, on_jam):
    if ticket["paper"] > 0:
        return True
    try:
        on_jam(ticket["number"])
    except Exception:
        logging.exception("nobody could be told of the jam")
    return False
# --- tests/test_printing.py
from unittest.mock import Mock

from kiosk.printing import print_ticket


def test_nobody_is_told_of_a_jam_where_there_is_none():
    on_jam = Mock(side_effect=AssertionError("there was no jam"))

    assert print_ticket({"number": 12, "paper": 3}, on_jam)
