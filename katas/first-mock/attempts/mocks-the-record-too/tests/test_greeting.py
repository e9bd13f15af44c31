from unittest.mock import MagicMock

from myapp.greeting import greet


def test_user():
    db = MagicMock()
    record = db.get_user.return_value
    record.__getitem__.return_value = "Ada"
    assert greet(db, 42) == "Hello, Ada!"
    db.get_user.assert_called_once_with(42)
    record.__getitem__.assert_called_once_with("name")


def test_stranger():
    db = MagicMock()
    assert greet(db, None) == "Hello, stranger!"
    db.get_user.assert_not_called()
