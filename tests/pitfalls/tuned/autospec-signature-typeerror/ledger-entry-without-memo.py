# The code forgets an argument that Ledger.enter requires, and the autospecced mock says so.
# --- club/ledger.py
class Ledger:
    def __init__(self):
        self.rows = []

    def enter(self, account, cents, memo):
        self.rows.append((account, cents, memo))
# --- club/fees.py
def collect_fee(ledger, member):
    cents = 2500 if member["adult"] else 1000
    ledger.enter(f"member:{member['id']}", cents)
    return cents
# --- tests/test_fees.py
from unittest.mock import create_autospec

import pytest

from club.fees import collect_fee
from club.ledger import Ledger


@pytest.fixture
def ledger():
    return create_autospec(Ledger, instance=True)


def test_children_pay_less(ledger):
    assert collect_fee(ledger, {"id": 4, "adult": False}) == 1000
    ledger.enter.assert_called_once()
