from unittest.mock import MagicMock

from myapp.users import UserService, close_account

service = MagicMock(spec=UserService)
service.get_user.return_value = {"name": "Ada", "email": "ada@example.com"}


def test_goodbye():
    service.delete_user.return_value = True

    assert close_account(42, service) == "Goodbye, Ada!"
    service.delete_user.assert_called_once_with(42)


def test_sorry():
    service.delete_user.return_value = False

    assert close_account(42, service) == "Sorry, Ada, your account is still open."
