import unittest
from unittest.mock import patch

from myapp.notifications import WELCOME_BODY, EmailService, send_welcome_email


@patch.object(EmailService, "send", autospec=True)
class WelcomeEmailTest(unittest.TestCase):
    def test_sends_the_mail(self, send):
        send.return_value = True
        service = EmailService()

        self.assertIs(send_welcome_email("ann@example.com", service), True)

        send.assert_called_once_with(
            service, to="ann@example.com", subject="Welcome!", body=WELCOME_BODY
        )

    def test_tells_of_a_refusal(self, send):
        send.return_value = False

        self.assertIs(send_welcome_email("ann@example.com", EmailService()), False)
