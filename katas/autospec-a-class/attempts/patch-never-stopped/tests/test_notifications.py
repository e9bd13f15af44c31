from unittest.mock import patch

from myapp.notifications import BACKUP_HOST, SENDER, WELCOME_BODY, send_welcome_email

NAME = "myapp.notifications.EmailService"


@patch(NAME, autospec=True)
def test_taken(email_service):
    send = email_service.return_value.send
    send.return_value = True

    assert send_welcome_email("ann@example.com") is True
    send.assert_called_once_with("ann@example.com", "Welcome!", WELCOME_BODY)


def test_refused():
    email_service = patch(NAME, autospec=True).start()
    email_service.return_value.send.return_value = False

    assert send_welcome_email("ann@example.com") is False
    email_service.assert_called_with(BACKUP_HOST, SENDER)
