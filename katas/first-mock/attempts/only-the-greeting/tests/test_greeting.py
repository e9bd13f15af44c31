from unittest.mock import MagicMock

from myapp.greeting import greet


def test_user():
    db = MagicMock()
    db.get_user.return_value = {"name": "Ada", "email": "ada@example.com"}
    assert greet(db, 42) == "Hello, Ada!"


def test_stranger():
    assert greet(MagicMock(), None) == "Hello, stranger!"
