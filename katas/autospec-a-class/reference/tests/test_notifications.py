"""What send_welcome_email promises, without sending a mail."""

from unittest.mock import patch

import pytest

from myapp.notifications import (
    BACKUP_HOST,
    MAIN_HOST,
    SENDER,
    WELCOME_BODY,
    send_welcome_email,
)


@pytest.fixture
def email_service():
    with patch("myapp.notifications.EmailService", autospec=True) as double:
        yield double


def test_the_main_gateway_takes_the_mail(email_service):
    service = email_service.return_value
    service.send.return_value = True

    assert send_welcome_email("ann@example.com") is True

    email_service.assert_called_once_with(MAIN_HOST, SENDER)
    service.send.assert_called_once_with("ann@example.com", "Welcome!", WELCOME_BODY)


def test_the_backup_takes_what_the_main_gateway_refused(email_service):
    service = email_service.return_value
    service.send.side_effect = [False, True]

    assert send_welcome_email("ann@example.com") is True

    email_service.assert_any_call(MAIN_HOST, SENDER)
    email_service.assert_called_with(BACKUP_HOST, SENDER)
    service.send.assert_called_with("ann@example.com", "Welcome!", WELCOME_BODY)


def test_both_refuse(email_service):
    email_service.return_value.send.return_value = False

    assert send_welcome_email("ann@example.com") is False
