from unittest.mock import MagicMock

from myapp.users import close_account


def test_goodbye():
    service = MagicMock(spec="UserService")
    service.get_user.return_value = {"name": "Ada", "email": "ada@example.com"}
    service.delete_user.return_value = True

    assert close_account(42, service) == "Goodbye, Ada!"
    service.delete_user.assert_called_once_with(42)
