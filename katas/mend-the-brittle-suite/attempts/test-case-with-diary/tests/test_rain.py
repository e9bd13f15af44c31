import unittest
from unittest.mock import MagicMock

from myapp.rain import Booking, call_off


class CallOff(unittest.TestCase):
    """Plain mocks with a side effect each: its parameters put the arguments in order."""

    def setUp(self):
        self.diary = []
        self.desk, self.bank, self.phones = MagicMock(), MagicMock(), MagicMock()
        self.desk.close.side_effect = lambda film: self.diary.append(("close", film))
        self.desk.bookings.side_effect = self.bookings
        self.bank.refund.side_effect = self.refund
        self.phones.text.side_effect = self.text

    def bookings(self, film):
        self.diary.append(("bookings", film))
        return [Booking("x", "61", 4), Booking("y", "62", 2010)]

    def refund(self, booking, cents):
        self.diary.append(("refund", booking, cents))

    def text(self, phone, message):
        amounts = [word for word in message.split() if "." in word and word[0].isdigit()]
        self.diary.append(("text", phone, *amounts))

    def test_what_is_done(self):
        self.assertEqual(call_off("Alien", self.desk, self.bank, self.phones), 2014)
        self.assertCountEqual(
            self.diary,
            [
                ("close", "Alien"),
                ("bookings", "Alien"),
                ("refund", "x", 4),
                ("refund", "y", 2010),
                ("text", "61", "0.04"),
                ("text", "62", "20.10"),
            ],
        )

    def test_in_which_order(self):
        call_off("Alien", self.desk, self.bank, self.phones)
        when = {entry[:2]: at for at, entry in enumerate(self.diary)}
        self.assertLess(when["close", "Alien"], when["bookings", "Alien"])
        self.assertLess(when["refund", "x"], when["text", "61"])
        self.assertLess(when["refund", "y"], when["text", "62"])
