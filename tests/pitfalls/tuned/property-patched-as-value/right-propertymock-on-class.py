# Patches the property with PropertyMock and a plain class attribute with a value.
# --- bank/account.py
class Account:
    overdraft = 0

    def __init__(self, entries):
        self.entries = entries

    @property
    def balance(self):
        return sum(self.entries)

    def can_pay(self, amount):
        return self.balance + self.overdraft >= amount
# --- tests/test_account.py
from unittest.mock import PropertyMock, patch

from bank.account import Account


def test_can_pay_when_balance_is_high():
    account = Account([])
    with patch.object(Account, "balance", new_callable=PropertyMock, return_value=500) as balance:
        assert account.can_pay(120)
    balance.assert_called_once_with()


def test_overdraft_counts():
    account = Account([20])
    with patch.object(account, "overdraft", 100):
        assert account.can_pay(120)
    assert not account.can_pay(120)
