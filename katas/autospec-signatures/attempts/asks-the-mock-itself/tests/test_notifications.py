from unittest.mock import create_autospec

from myapp.notifications import WELCOME_BODY, EmailService


def test_send_returns_true():
    service = create_autospec(EmailService, instance=True)
    service.send.return_value = True

    assert service.send("ann@example.com", "Welcome!", WELCOME_BODY) is True
    service.send.assert_called_once_with("ann@example.com", "Welcome!", WELCOME_BODY)
