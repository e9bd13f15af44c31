"""Tests of the welcome mail."""

from unittest.mock import create_autospec

import pytest

from myapp.notifications import WELCOME_BODY, EmailService, send_welcome_email


@pytest.fixture
def service():
    return create_autospec(EmailService, instance=True)


def test_one_welcome_mail_goes_to_the_new_user(service):
    send_welcome_email("ann@example.com", service)

    service.send.assert_called_once_with("ann@example.com", "Welcome!", WELCOME_BODY)


@pytest.mark.parametrize("answer", [True, False])
def test_the_answer_of_the_gateway_is_passed_on(service, answer):
    service.send.return_value = answer

    assert send_welcome_email("ann@example.com", service) is answer
