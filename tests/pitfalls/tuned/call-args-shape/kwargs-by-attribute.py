# Asks the call itself for a named argument, as if it were the dictionary.
# --- museum/tickets.py
def sell(visitors, till):
    till.charge(visitors * 8, currency="EUR")
# --- tests/test_tickets.py
from unittest.mock import Mock

from museum.tickets import sell


def test_prices_are_in_euros():
    till = Mock()
    sell(3, till)
    assert till.charge.call_args["currency"] == "EUR"
