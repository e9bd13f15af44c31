from unittest.mock import Mock, patch

import pytest

from myapp.notifications import BACKUP_HOST, MAIN_HOST, SENDER, send_welcome_email


@pytest.fixture
def service():
    return Mock()


@pytest.fixture(autouse=True)
def email_service(service):
    with patch("myapp.notifications.EmailService", autospec=True, return_value=service) as double:
        yield double


def test_taken(email_service, service):
    service.send.return_value = True

    assert send_welcome_email("ann@example.com") is True
    email_service.assert_called_once_with(MAIN_HOST, SENDER)
    assert "ann@example.com" in str(service.send.call_args)


@pytest.mark.parametrize("taken", [True, False])
def test_refused_by_the_main_gateway(email_service, service, taken):
    service.send.side_effect = [False, taken]

    assert send_welcome_email("ann@example.com") is taken
    email_service.assert_called_with(BACKUP_HOST, SENDER)
