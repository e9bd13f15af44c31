from unittest.mock import Mock

import pytest

from myapp.users import UserService, close_account


def a_service(**answers):
    service = Mock(spec=UserService)
    service.get_user.side_effect = lambda user_id: {"name": f"User {user_id}", "email": ""}
    service.delete_user.return_value = answers.get("deleted", True)
    return service


@pytest.mark.parametrize("user_id", [0, 7])
def test_goodbye(user_id):
    assert close_account(user_id, a_service()) == f"Goodbye, User {user_id}!"


def test_sorry():
    expected = "Sorry, User 7, your account is still open."
    assert close_account(7, a_service(deleted=False)) == expected


@pytest.mark.parametrize("deleted", [True, False])
def test_only_that_user_is_deleted(deleted):
    service = a_service(deleted=deleted)
    close_account(7, service)
    assert [called.args for called in service.delete_user.call_args_list] == [(7,)]
