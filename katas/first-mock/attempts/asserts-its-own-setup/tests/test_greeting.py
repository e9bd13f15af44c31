from unittest.mock import MagicMock

from myapp.greeting import greet

ADA = {"name": "Ada", "email": "ada@example.com"}


def test_user():
    db = MagicMock()
    db.get_user.return_value = ADA
    greet(db, 42)
    assert db.get_user(42) == ADA
    db.get_user.assert_called_with(42)


def test_stranger():
    db = MagicMock()
    db.get_user.return_value = None
    greet(db, None)
    assert db.get_user.return_value is None
