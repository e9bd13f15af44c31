"""MagicMock(spec=UserService) in a fixture."""

from unittest.mock import MagicMock

import pytest

from myapp.users import UserService, close_account


@pytest.fixture
def service():
    service = MagicMock(spec=UserService)
    service.get_user.return_value = {"name": "Ada", "email": "ada@example.com"}
    return service


def test_says_goodbye(service):
    service.delete_user.return_value = True

    assert close_account(42, service) == "Goodbye, Ada!"
    service.delete_user.assert_called_once_with(42)


def test_says_sorry(service):
    service.delete_user.return_value = False

    assert close_account(42, service) == "Sorry, Ada, your account is still open."
    service.delete_user.assert_called_once_with(42)


def test_gets_the_right_user(service):
    close_account(42, service)

    service.get_user.assert_called_with(42)
