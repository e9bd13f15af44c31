from unittest.mock import ANY, create_autospec

import pytest

from myapp.notifications import WELCOME_BODY, EmailService, send_welcome_email


@pytest.fixture
def service():
    service = create_autospec(EmailService)
    service.send.return_value = True
    return service


def test_goes_to_the_address(service):
    send_welcome_email("bob@example.com", service)
    service.send.assert_called_with("bob@example.com", subject=ANY, body=ANY)


def test_has_the_subject(service):
    send_welcome_email("bob@example.com", service)
    service.send.assert_called_with(to=ANY, subject="Welcome!", body=ANY)


def test_has_the_body(service):
    send_welcome_email("bob@example.com", service)
    service.send.assert_called_with(ANY, ANY, WELCOME_BODY)


def test_goes_out_once(service):
    send_welcome_email("bob@example.com", service)
    assert service.send.call_count == 1


def test_says_yes_when_the_gateway_took_it(service):
    assert send_welcome_email("bob@example.com", service)


def test_says_no_when_the_gateway_refused_it(service):
    service.send.return_value = False
    assert not send_welcome_email("bob@example.com", service)
