from unittest.mock import patch

import pytest

from myapp.notifications import BACKUP_HOST, MAIN_HOST, send_welcome_email


def values(call):
    return {*call.args, *call.kwargs.values()}


@pytest.fixture
def email_service():
    with patch("myapp.notifications.EmailService", spec=True) as double:
        yield double


def test_taken(email_service):
    send = email_service.return_value.send
    send.return_value = True

    assert send_welcome_email("ann@example.com") is True
    send.assert_called_once()
    assert "ann@example.com" in values(send.call_args)


@pytest.mark.parametrize("taken", [True, False])
def test_refused_by_the_main_gateway(email_service, taken):
    email_service.return_value.send.side_effect = [False, taken]

    assert send_welcome_email("ann@example.com") is taken
    first, second = map(values, email_service.call_args_list)
    assert MAIN_HOST in first
    assert BACKUP_HOST in second
