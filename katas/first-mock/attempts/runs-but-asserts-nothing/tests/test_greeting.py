from unittest.mock import MagicMock

from myapp.greeting import greet


def test_user():
    db = MagicMock()
    db.get_user.return_value = {"name": "Ada", "email": "ada@example.com"}
    greet(db, 42)


def test_stranger():
    greet(MagicMock(), None)
