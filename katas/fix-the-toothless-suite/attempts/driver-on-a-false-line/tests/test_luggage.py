import unittest
from unittest.mock import MagicMock, call

from myapp.lockers import Lockers
from myapp.luggage import DeclinedError, hand_out


class HandOut(unittest.TestCase):
    """The real driver; only the serial line below it is a mock."""

    def setUp(self):
        self.world = MagicMock()
        self.line = self.world.line
        self.line.readline.return_value = b"8 2\n"
        self.till, self.printer = self.world.till, self.world.printer
        self.lockers = Lockers(self.line)

    def hand_out(self, **options):
        hand_out("K", "card", self.lockers, self.till, self.printer, **options)

    def written(self):
        return [sent.args[0] for sent in self.line.write.call_args_list]

    def test_money_and_then_the_door(self):
        self.hand_out()
        calls = self.world.mock_calls
        self.assertEqual(self.till.mock_calls, [call.charge("card", 800)])
        self.assertEqual(sorted(self.written()), [b"CLEAR 8\n", b"FIND K\n", b"OPEN 8\n"])
        self.assertLess(
            calls.index(call.till.charge("card", 800)), calls.index(call.line.write(b"OPEN 8\n"))
        )

    def test_a_single_day(self):
        self.line.readline.return_value = b"8 1\n"
        self.hand_out()
        self.till.charge.assert_called_with("card", 500)

    def test_declined(self):
        self.till.charge.side_effect = DeclinedError
        self.assertRaises(DeclinedError, self.hand_out)
        self.assertEqual(self.written(), [b"FIND K\n"])

    def test_receipt(self):
        self.hand_out(receipt=False)
        self.printer.print.assert_not_called()
        self.hand_out(receipt=True)
        self.printer.print.assert_called_once()
