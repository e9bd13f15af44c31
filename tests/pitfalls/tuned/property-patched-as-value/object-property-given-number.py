# Patches a property on an instance with a plain number.
# --- bank/account.py
class Account:
    def __init__(self, entries):
        self.entries = entries

    @property
    def balance(self):
        return sum(self.entries)

    def can_pay(self, amount):
        return self.balance >= amount
# --- tests/test_account.py
from unittest.mock import patch

from bank.account import Account


def test_can_pay_when_balance_is_high():
    account = Account([])
    with patch.object(account, "balance", 500):
        assert account.can_pay(120)


def test_cannot_pay_from_empty_account():
    assert not Account([]).can_pay(1)
