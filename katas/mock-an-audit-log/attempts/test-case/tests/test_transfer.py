import unittest
from unittest.mock import call, create_autospec

from myapp.transfer import AuditLog, RefusedError, transfer


class TransferTest(unittest.TestCase):
    def setUp(self):
        self.accounts = {"left": 80, "right": 7}
        self.audit = create_autospec(AuditLog, instance=True)

    def test_done(self):
        transfer(self.accounts, self.audit, "left", "right", 30)

        self.assertEqual(self.accounts, {"left": 50, "right": 37})
        self.assertEqual(
            self.audit.mock_calls, [call.record(sender="left", receiver="right", amount=30)]
        )

    def test_refused(self):
        with self.assertRaises(RefusedError):
            transfer(self.accounts, self.audit, "left", "right", 81)

        self.assertEqual(self.accounts, {"left": 80, "right": 7})
        self.assertFalse(self.audit.record.called)
