from unittest.mock import MagicMock

from myapp.greeting import greet

db = MagicMock()
db.get_user.return_value = {"name": "Ada", "email": "ada@example.com"}


def test_stranger():
    assert greet(db, None) == "Hello, stranger!"
    db.get_user.assert_not_called()


def test_user():
    assert greet(db, 42) == "Hello, Ada!"
    db.get_user.assert_called_once_with(42)
