# Lists the calls without those of the with statement, which come between them.
# --- bank/batch.py
def book(entries, ledger):
    ledger.open("2024")
    with ledger.lock():
        for entry in entries:
            ledger.add(entry)
# --- tests/test_batch.py
from unittest.mock import MagicMock, call

from bank.batch import book


def test_entries_follow_the_opening():
    ledger = MagicMock()
    book(["rent"], ledger)
    ledger.assert_has_calls([call.open("2024"), call.lock(), call.add("rent")])
