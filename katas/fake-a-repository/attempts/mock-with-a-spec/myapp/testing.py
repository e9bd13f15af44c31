"""A stand-in for the database, for tests."""

from unittest.mock import create_autospec

from myapp.users import User, UserRepository


def FakeUserRepository():
    users = create_autospec(UserRepository, instance=True)
    users.get.return_value = User("ada@example.com", "Ada")
    users.all.return_value = [User("ada@example.com", "Ada")]
    return users
