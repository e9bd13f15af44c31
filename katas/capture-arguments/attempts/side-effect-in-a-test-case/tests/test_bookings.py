import unittest
from datetime import date
from unittest.mock import create_autospec

from myapp.bookings import Booking, Mailer, confirm


class Confirm(unittest.TestCase):
    def setUp(self):
        self.mailer = create_autospec(Mailer, instance=True)
        self.mailer.send.side_effect = self.read
        self.mails = 0

    def read(self, to, subject, body):
        self.mails += 1
        self.assertEqual(to, "eve@example.net")
        self.assertRegex(subject, "Confirmation")
        self.assertRegex(subject, "2222-b")
        self.assertNotRegex(subject, "31415")
        self.assertRegex(body, r"\b2032-02-29\b")
        self.assertRegex(body, r"\b31415\b")

    def test_the_mail_as_it_is_sent(self):
        leap_day = date(2032, 2, 29)
        confirm(
            self.mailer, Booking("2222-b", "eve@example.net", leap_day, date(2032, 3, 1), "31415")
        )

        self.assertEqual(self.mails, 1)
