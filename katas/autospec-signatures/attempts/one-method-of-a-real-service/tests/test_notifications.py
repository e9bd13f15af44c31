"""Style: unittest.TestCase; a real EmailService of which only send is replaced (patch.object, autospec)."""

import unittest
from unittest.mock import patch

from myapp.notifications import WELCOME_BODY, EmailService, send_welcome_email


class WelcomeMail(unittest.TestCase):
    def setUp(self):
        smtp = patch("smtplib.SMTP", side_effect=AssertionError("a real mail was about to leave"))
        smtp.start()
        self.addCleanup(smtp.stop)

        patcher = patch.object(EmailService, "send", autospec=True)
        self.send = patcher.start()
        self.addCleanup(patcher.stop)
        self.send.return_value = True
        self.service = EmailService()

    def assert_one_mail_to(self, address):
        # The assertion is bound to the signature too, so position or name is all the same.
        self.send.assert_called_once_with(
            self.service, address, subject="Welcome!", body=WELCOME_BODY
        )

    def test_one_mail_with_the_welcome(self):
        send_welcome_email("Ann.Lee+shop@Example.com", self.service)
        self.assert_one_mail_to("Ann.Lee+shop@Example.com")

    def test_another_address(self):
        send_welcome_email("bob@shop.example.org", self.service)
        self.assert_one_mail_to("bob@shop.example.org")

    def test_taken(self):
        self.assertIs(send_welcome_email("ann@example.com", self.service), True)

    def test_refused_and_not_tried_again(self):
        self.send.return_value = False
        self.assertIs(send_welcome_email("ann@example.com", self.service), False)
        self.assert_one_mail_to("ann@example.com")
