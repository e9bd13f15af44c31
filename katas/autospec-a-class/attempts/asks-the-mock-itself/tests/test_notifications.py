from unittest.mock import patch

from myapp import notifications
from myapp.notifications import MAIN_HOST, SENDER, WELCOME_BODY


@patch("myapp.notifications.EmailService", autospec=True)
def test_sends_the_mail(email_service):
    email_service.return_value.send.return_value = True

    service = notifications.EmailService(MAIN_HOST, sender=SENDER)

    assert service.send("ann@example.com", subject="Welcome!", body=WELCOME_BODY) is True
    email_service.assert_called_once_with(MAIN_HOST, SENDER)
