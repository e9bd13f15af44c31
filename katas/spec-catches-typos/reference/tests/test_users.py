"""What close_account promises, without touching a real account."""

from unittest.mock import MagicMock

import pytest

from myapp.users import UserService, close_account


@pytest.fixture
def service():
    service = MagicMock(spec=UserService)
    service.get_user.return_value = {"name": "Ada", "email": "ada@example.com"}
    service.delete_user.return_value = True
    return service


def test_says_goodbye(service):
    assert close_account(42, service) == "Goodbye, Ada!"


def test_tells_of_a_refusal(service):
    service.delete_user.return_value = False

    assert close_account(42, service) == "Sorry, Ada, your account is still open."


def test_deletes_that_very_user(service):
    close_account(42, service)

    service.delete_user.assert_called_once_with(42)
