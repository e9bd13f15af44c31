from unittest.mock import call, patch

import pytest

from myapp.notifications import (
    BACKUP_HOST,
    MAIN_HOST,
    SENDER,
    WELCOME_BODY,
    send_welcome_email,
)

MAIL = call("ann@example.com", subject="Welcome!", body=WELCOME_BODY)


@pytest.mark.parametrize(
    ("answers", "hosts"),
    [
        ([True], [MAIN_HOST]),
        ([False, True], [MAIN_HOST, BACKUP_HOST]),
        ([False, False], [MAIN_HOST, BACKUP_HOST]),
    ],
)
@patch("myapp.notifications.EmailService", autospec=True)
def test_welcome(email_service, answers, hosts):
    email_service.return_value.send.side_effect = answers

    assert send_welcome_email("ann@example.com") is answers[-1]

    assert email_service.call_args_list == [call(host, sender=SENDER) for host in hosts]
    assert email_service.return_value.send.call_args_list == [MAIL] * len(hosts)
