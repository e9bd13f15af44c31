from unittest.mock import patch

from myapp.notifications import WELCOME_BODY, EmailService, send_welcome_email


@patch.object(EmailService, "send", autospec=True)
def test_sends_the_welcome_mail(send):
    send.return_value = True

    assert send_welcome_email("ann@example.com", EmailService()) is True
    send.assert_called_once_with("ann@example.com", "Welcome!", WELCOME_BODY)


@patch.object(EmailService, "send", autospec=True)
def test_tells_of_a_refusal(send):
    send.return_value = False

    assert send_welcome_email("ann@example.com", EmailService()) is False
