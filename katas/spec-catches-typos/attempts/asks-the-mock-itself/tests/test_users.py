from unittest.mock import MagicMock

from myapp.users import UserService


def test_delete_user():
    service = MagicMock(spec=UserService)
    service.get_user.return_value = {"name": "Ada", "email": "ada@example.com"}
    service.delete_user.return_value = True

    assert service.get_user(42)["name"] == "Ada"
    assert service.delete_user(42) is True
    service.delete_user.assert_called_once_with(42)
