from unittest.mock import patch

from myapp.notifications import send_welcome_email


@patch("myapp.notifications.EmailService", autospec=True)
def test_taken(email_service):
    email_service.send.return_value = True

    assert send_welcome_email("ann@example.com") is True


@patch("myapp.notifications.EmailService", autospec=True)
def test_refused(email_service):
    email_service.send.return_value = False

    assert send_welcome_email("ann@example.com") is False
