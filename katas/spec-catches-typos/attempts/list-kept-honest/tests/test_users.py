from unittest.mock import Mock

import pytest

from myapp.users import UserService, close_account

METHODS = ["delete_user", "get_user"]


@pytest.fixture
def service():
    return Mock(spec=METHODS, **{"get_user.return_value": {"name": "Ada"}})


def test_the_list_is_up_to_date():
    assert [name for name in dir(UserService) if not name.startswith("_")] == METHODS


def test_goodbye(service):
    service.delete_user.return_value = True

    assert close_account(42, service) == "Goodbye, Ada!"
    service.delete_user.assert_called_once_with(42)


def test_sorry(service):
    service.delete_user.return_value = False

    assert close_account(42, service) == "Sorry, Ada, your account is still open."
