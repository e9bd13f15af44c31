# Asserts a static method on the class and an instance method on return_value, as the code calls them.
# --- newsletter/mailer.py
class Mailer:
    def __init__(self, server):
        self.server = server

    @staticmethod
    def check(address):
        if "@" not in address:
            raise ValueError(address)

    def deliver(self, address, body):
        raise OSError("no mail server here")
# --- newsletter/signup.py
from newsletter.mailer import Mailer


def subscribe(address):
    Mailer.check(address)
    mailer = Mailer("mail.example.com")
    mailer.deliver(address.lower(), "Welcome aboard!")
# --- tests/test_signup.py
import unittest
from unittest.mock import patch

from newsletter import signup


class SubscribeTest(unittest.TestCase):
    @patch("newsletter.signup.Mailer")
    def test_welcome_mail(self, MockMailer):
        signup.subscribe("Ann@Example.com")

        MockMailer.check.assert_called_once_with("Ann@Example.com")
        mailer = MockMailer.return_value
        mailer.deliver.assert_called_once_with("ann@example.com", "Welcome aboard!")

    @patch("newsletter.signup.Mailer")
    def test_bad_address_gets_no_mail(self, MockMailer):
        MockMailer.check.side_effect = ValueError("ann")

        with self.assertRaises(ValueError):
            signup.subscribe("ann")

        MockMailer.return_value.deliver.assert_not_called()
