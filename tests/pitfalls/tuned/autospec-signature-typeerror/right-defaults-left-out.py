# The code leaves out arguments that have defaults and mixes keywords in: the autospec is content.
# --- club/ledger.py
class Ledger:
    def __init__(self):
        self.rows = []

    def enter(self, account, cents, memo="", *, day=None):
        self.rows.append((account, cents, memo, day))
# --- club/fees.py
def collect_fee(ledger, member):
    cents = 2500 if member["adult"] else 1000
    if not isinstance(member["id"], int):
        raise TypeError("member id must be a number")
    ledger.enter(f"member:{member['id']}", cents=cents)
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
    ledger.enter.assert_called_once_with("member:4", 1000)


def test_member_without_number(ledger):
    with pytest.raises(TypeError, match="must be a number"):
        collect_fee(ledger, {"id": None, "adult": True})
    ledger.enter.assert_not_called()
