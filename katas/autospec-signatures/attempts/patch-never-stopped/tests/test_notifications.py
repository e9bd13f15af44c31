from unittest.mock import create_autospec, patch

from myapp.notifications import WELCOME_BODY, EmailService, send_welcome_email


def test_tells_of_a_refusal():
    service = create_autospec(EmailService, instance=True)
    service.send.return_value = False

    assert send_welcome_email("ann@example.com", service) is False


def test_sends_the_welcome_mail():
    send = patch.object(EmailService, "send", autospec=True).start()
    send.return_value = True
    service = EmailService()

    assert send_welcome_email("ann@example.com", service) is True
    send.assert_called_once_with(service, "ann@example.com", "Welcome!", WELCOME_BODY)
