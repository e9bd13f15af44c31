# Expects patch.dict to pass something to the method.
# --- seedbank/vault.py
STOCK = {"oak": 40, "ash": 3}


def withdraw(kind, count):
    if STOCK.get(kind, 0) < count:
        raise LookupError(kind)
    STOCK[kind] -= count
    return STOCK[kind]
# --- tests/test_vault.py
import unittest
from unittest import mock

from seedbank import vault


class WithdrawTest(unittest.TestCase):
    @mock.patch.dict(vault.STOCK, {"elm": 10})
    def test_withdraw_lowers_the_stock(self, mock_stock):
        self.assertEqual(vault.withdraw("elm", 4), 6)

    def test_too_many(self):
        with self.assertRaises(LookupError):
            vault.withdraw("ash", 99)
