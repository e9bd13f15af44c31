from unittest import TestCase
from unittest.mock import Mock, call, patch

from myapp.auction import sell
from myapp.house import Database, Ledger, Screen

METHODS = {Database: ["begin", "commit", "rollback"], Ledger: ["debit", "credit"]}


class SellTest(TestCase):
    def setUp(self):
        self.calls = Mock()
        for owner, names in {**METHODS, Screen: ["show_sold"]}.items():
            for name in names:
                patcher = patch.object(owner, name)
                self.calls.attach_mock(patcher.start(), name)
                self.addCleanup(patcher.stop)

    def test_order(self):
        sell(8, "Gus", "Hal", 77)
        entries = [call.debit("Gus", 77), call.credit("Hal", 77)]
        made = self.calls.mock_calls
        self.assertEqual(sorted(made[1:3]), sorted(entries))
        self.assertEqual(made[:1] + made[3:], [call.begin(), call.commit(), call.show_sold(8)])

    def test_failure(self):
        self.calls.debit.side_effect = OSError
        with self.assertRaises(OSError):
            sell(8, "Gus", "Hal", 77)
        made = self.calls.mock_calls
        self.assertEqual([made[0], made[-1]], [call.begin(), call.rollback()])
        self.calls.commit.assert_not_called()
