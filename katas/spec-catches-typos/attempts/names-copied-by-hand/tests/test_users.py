from unittest.mock import Mock

import pytest

from myapp.users import close_account


@pytest.fixture
def service():
    service = Mock(spec=["get_user", "delete_user"])
    service.get_user.return_value = {"name": "Ada"}
    return service


def test_goodbye(service):
    service.delete_user.return_value = True

    assert close_account(42, service) == "Goodbye, Ada!"
    service.delete_user.assert_called_once_with(42)


def test_sorry(service):
    service.delete_user.return_value = False

    assert close_account(42, service) == "Sorry, Ada, your account is still open."
