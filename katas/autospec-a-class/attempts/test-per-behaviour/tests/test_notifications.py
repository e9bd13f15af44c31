from unittest.mock import ANY

import pytest

from myapp import notifications
from myapp.notifications import WELCOME_BODY, send_welcome_email


@pytest.fixture
def maker(mocker):
    return mocker.patch.object(notifications, "EmailService", autospec=True)


@pytest.fixture
def send(maker):
    return maker.return_value.send


def test_mails_the_new_member(maker, send):
    send_welcome_email("bob@example.com")
    send.assert_called_with("bob@example.com", subject=ANY, body=ANY)


def test_says_welcome(maker, send):
    send_welcome_email("bob@example.com")
    send.assert_called_with(to=ANY, subject="Welcome!", body=WELCOME_BODY)


def test_begins_with_the_main_gateway(maker, send):
    send_welcome_email("bob@example.com")
    maker.assert_any_call(notifications.MAIN_HOST, sender=notifications.SENDER)


def test_goes_on_to_the_backup(maker, send):
    send.side_effect = [False, True]
    send_welcome_email("bob@example.com")
    maker.assert_any_call(notifications.BACKUP_HOST, sender=notifications.SENDER)


def test_needs_no_backup(maker, send):
    send.return_value = True
    send_welcome_email("bob@example.com")
    assert (maker.call_count, send.call_count) == (1, 1)


@pytest.mark.parametrize(
    ("answers", "taken"), [([True], True), ([False, True], True), ([False, False], False)]
)
def test_tells_whether_it_was_taken(maker, send, answers, taken):
    send.side_effect = [*answers, True]
    assert send_welcome_email("bob@example.com") is taken
