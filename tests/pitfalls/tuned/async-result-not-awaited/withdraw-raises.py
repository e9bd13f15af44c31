# Expects an error from an async function that the test never awaits.
# --- bank/atm.py
class Refused(Exception):
    pass


class Atm:
    def __init__(self, accounts):
        self.accounts = accounts

    async def withdraw(self, card, amount):
        balance = await self.accounts.balance(card)
        if balance < amount:
            raise Refused(amount)
        await self.accounts.debit(card, amount)
# --- tests/test_atm.py
import unittest
from unittest import mock

from bank.atm import Atm, Refused


class WithdrawTest(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        self.accounts = mock.AsyncMock()
        self.accounts.balance.return_value = 30
        self.atm = Atm(self.accounts)

    async def test_refuses_more_than_the_balance(self):
        with self.assertRaises(Refused):
            self.atm.withdraw("4711", 50)
        self.accounts.debit.assert_not_awaited()

    async def test_pays_out(self):
        await self.atm.withdraw("4711", 20)
        self.accounts.debit.assert_awaited_once_with("4711", 20)
