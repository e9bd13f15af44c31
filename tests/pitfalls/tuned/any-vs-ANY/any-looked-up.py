# Looks for Any, as typing writes it, in the module mock.
# --- tests/test_ledger.py
from unittest import mock

from bank.ledger import transfer


def test_both_sides_are_booked():
    ledger = mock.Mock()
    transfer(ledger, "rent", 700)
    ledger.book.assert_any_call("rent", -700, mock.Any)
# --- bank/ledger.py
from datetime import datetime


def transfer(ledger, account, amount):
    ledger.book(account, -amount, datetime.now())
    ledger.book("giro", amount, datetime.now())
