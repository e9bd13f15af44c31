from unittest.mock import create_autospec

import pytest

from myapp.mailer import EmailService
from myapp.notifications import BACKUP_HOST, MAIN_HOST, WELCOME_BODY, send_welcome_email


@pytest.fixture
def main():
    return create_autospec(EmailService, instance=True)


@pytest.fixture
def backup():
    return create_autospec(EmailService, instance=True)


@pytest.fixture(autouse=True)
def made(monkeypatch, main, backup):
    services = {MAIN_HOST: main, BACKUP_HOST: backup}
    double = create_autospec(EmailService, side_effect=lambda host, sender: services[host])
    monkeypatch.setattr("myapp.notifications.EmailService", double)


def test_taken_at_once(main, backup):
    main.send.return_value = True

    assert send_welcome_email("ann@example.com")

    main.send.assert_called_once_with("ann@example.com", "Welcome!", WELCOME_BODY)
    backup.send.assert_not_called()


def test_taken_by_the_backup(main, backup):
    main.send.return_value = False
    backup.send.return_value = True

    assert send_welcome_email("ann@example.com")

    backup.send.assert_called_once_with("ann@example.com", "Welcome!", WELCOME_BODY)


def test_taken_by_nobody(main, backup):
    main.send.return_value = backup.send.return_value = False

    assert not send_welcome_email("ann@example.com")
