"""The greeting, without a database."""

from unittest.mock import MagicMock

from myapp.greeting import greet


def test_greets_the_user_by_name():
    db = MagicMock()
    db.get_user.return_value = {"name": "Ada", "email": "ada@example.com"}

    assert greet(db, 42) == "Hello, Ada!"

    db.get_user.assert_called_once_with(42)


def test_greets_a_stranger_without_asking():
    db = MagicMock()

    assert greet(db, None) == "Hello, stranger!"

    db.get_user.assert_not_called()
