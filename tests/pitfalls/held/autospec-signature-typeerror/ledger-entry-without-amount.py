# The code forgets the amount when it calls Ledger.charge; the autospecced ledger refuses the call.
# --- marina/ledger.py
class Ledger:
    def __init__(self):
        self.entries = []

    def charge(self, boat, amount):
        self.entries.append((boat, amount))
# --- marina/berths.py
NIGHT = 35


def check_out(ledger, boat, nights):
    total = nights * NIGHT
    ledger.charge(boat)
    return total
# --- tests/test_berths.py
from unittest.mock import create_autospec

import pytest

from marina.berths import check_out
from marina.ledger import Ledger


@pytest.fixture
def ledger():
    return create_autospec(Ledger, instance=True)


def test_check_out_charges_all_nights(ledger):
    assert check_out(ledger, "Albatros", 3) == 105

    ledger.charge.assert_called_once_with("Albatros", 105)
