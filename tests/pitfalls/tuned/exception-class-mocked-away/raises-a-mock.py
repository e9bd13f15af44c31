# Expects the exception of a module that is a mock in this test.
# --- bank/gateway.py
class Declined(Exception):
    pass


def charge(card, amount):
    raise Declined(card)
# --- bank/till.py
from bank import gateway


def pay(card, amount):
    if amount <= 0:
        raise gateway.Declined(card)
    return gateway.charge(card, amount)
# --- tests/test_till.py
from unittest.mock import patch

import pytest

from bank import till


@patch.object(till, "gateway")
def test_nothing_to_pay(gateway):
    with pytest.raises(gateway.Declined):
        till.pay("4242", 0)
    gateway.charge.assert_not_called()
