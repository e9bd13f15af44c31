from unittest.mock import Mock

import pytest

from myapp.notifications import WELCOME_BODY, EmailService, send_welcome_email


@pytest.mark.parametrize("answer", [True, False])
def test_sends_the_welcome_mail(answer):
    service = Mock(spec=EmailService)
    service.send.return_value = answer

    assert send_welcome_email("ann@example.com", service) is answer
    service.send.assert_called_once_with("ann@example.com", subject="Welcome!", body=WELCOME_BODY)
