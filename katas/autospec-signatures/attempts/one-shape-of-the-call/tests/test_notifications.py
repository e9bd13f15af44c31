from unittest.mock import call, create_autospec

import pytest

from myapp.notifications import WELCOME_BODY, EmailService, send_welcome_email


@pytest.mark.parametrize("answer", [True, False])
def test_sends_the_welcome_mail(answer):
    service = create_autospec(EmailService, instance=True)
    service.send.return_value = answer

    assert send_welcome_email("ann@example.com", service) is answer
    assert service.send.call_args_list == [
        call("ann@example.com", subject="Welcome!", body=WELCOME_BODY)
    ]
