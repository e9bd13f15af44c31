"""patch(..., autospec=True) as a decorator, looking at return_value."""

from unittest.mock import call, patch

from myapp.notifications import (
    BACKUP_HOST,
    MAIN_HOST,
    SENDER,
    WELCOME_BODY,
    send_welcome_email,
)


@patch("myapp.notifications.EmailService", autospec=True)
def test_a_new_member_is_welcomed(email_service):
    send = email_service.return_value.send
    send.return_value = True

    assert send_welcome_email("ann@example.com") is True
    email_service.assert_called_once_with(MAIN_HOST, sender=SENDER)
    send.assert_called_once_with("ann@example.com", subject="Welcome!", body=WELCOME_BODY)


@patch("myapp.notifications.EmailService", autospec=True)
def test_backup_is_used_when_main_refuses(email_service):
    send = email_service.return_value.send
    send.side_effect = [False, True]

    assert send_welcome_email("ann@example.com") is True
    assert email_service.call_count == 2
    email_service.assert_any_call(MAIN_HOST, sender=SENDER)
    email_service.assert_called_with(BACKUP_HOST, sender=SENDER)
    mail = call("ann@example.com", subject="Welcome!", body=WELCOME_BODY)
    assert send.call_count == 2
    send.assert_has_calls([mail, mail])


@patch("myapp.notifications.EmailService", autospec=True)
def test_both_refuse(email_service):
    send = email_service.return_value.send
    send.return_value = False

    assert send_welcome_email("ann@example.com") is False
    assert email_service.call_count == 2
    assert send.call_count == 2
