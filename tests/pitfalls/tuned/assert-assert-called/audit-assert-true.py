# Wraps an assertion method in assertTrue, although it never returns anything.
# --- bank/accounts.py
import logging

log = logging.getLogger("bank.audit")


def close_account(account):
    if account["balance"]:
        log.warning("account %s not empty", account["id"])
        return False
    account["open"] = False
    return True
# --- tests/test_accounts.py
from unittest import TestCase
from unittest.mock import patch

from bank.accounts import close_account


class CloseAccountTests(TestCase):
    @patch("bank.accounts.log")
    def test_warns_when_money_is_left(self, log):
        account = {"id": "C-3", "balance": 20, "open": True}
        self.assertFalse(close_account(account))
        self.assertTrue(log.warning.assert_called_with("account %s not empty", "C-3"))
