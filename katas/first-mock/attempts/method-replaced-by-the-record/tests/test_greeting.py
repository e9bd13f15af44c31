from unittest.mock import MagicMock

from myapp.greeting import greet


def test_user():
    db = MagicMock()
    db.get_user = {"name": "Ada", "email": "ada@example.com"}
    assert greet(db, 42) == "Hello, Ada!"


def test_stranger():
    db = MagicMock()
    assert greet(db, None) == "Hello, stranger!"
    db.get_user.assert_not_called()
