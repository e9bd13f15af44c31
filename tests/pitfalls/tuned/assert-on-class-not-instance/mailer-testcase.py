# Asserts deliver on the patched class; the code called it on the object the class returned.
# --- newsletter/mailer.py
class Mailer:
    def __init__(self, server):
        self.server = server

    def deliver(self, address, body):
        raise OSError("no mail server here")
# --- newsletter/signup.py
from newsletter.mailer import Mailer


def subscribe(address, subscribers):
    subscribers.add(address.lower())
    mailer = Mailer("mail.example.com")
    mailer.deliver(address.lower(), "Welcome aboard!")
# --- tests/test_signup.py
import unittest
from unittest.mock import patch

from newsletter import signup


class SubscribeTest(unittest.TestCase):
    @patch("newsletter.signup.Mailer")
    def test_welcome_mail(self, MockMailer):
        subscribers = set()

        signup.subscribe("Ann@Example.com", subscribers)

        self.assertEqual(subscribers, {"ann@example.com"})
        MockMailer.deliver.assert_called_once_with("ann@example.com", "Welcome aboard!")
