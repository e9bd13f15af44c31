# The same autospecced collaborators, called as their signatures allow; one refused call is what the test expects.
# --- marina/ledger.py
class Ledger:
    def __init__(self):
        self.entries = []

    def charge(self, boat, amount, *, note=""):
        self.entries.append((boat, amount, note))
# --- marina/berths.py
NIGHT = 35


def check_out(ledger, boat, nights):
    total = nights * NIGHT
    ledger.charge(boat, amount=total)
    return total


def run_plugin(ledger, plugin):
    try:
        plugin(ledger)
    except TypeError as error:
        return f"plugin broken: {error}"
    return "ok"
# --- tests/test_berths.py
from unittest.mock import create_autospec

import pytest

from marina.berths import check_out, run_plugin
from marina.ledger import Ledger


@pytest.fixture
def ledger():
    return create_autospec(Ledger, instance=True)


def test_check_out_charges_all_nights(ledger):
    assert check_out(ledger, "Albatros", 3) == 105
    ledger.charge.assert_called_once_with("Albatros", 105)


def test_plugin_with_a_bad_call_is_reported(ledger):
    message = run_plugin(ledger, lambda book: book.charge("Albatros"))
    assert message == "plugin broken: missing a required argument: 'amount'"
