from unittest.mock import MagicMock

from myapp.greeting import greet


def test_greets_by_name():
    db = MagicMock()
    db.get_user.return_value = {"name": "Grace", "email": "grace@example.com"}
    assert greet(db, 7) == "Hello, Grace!"


def test_asks_for_the_user_who_is_logged_in():
    db = MagicMock()
    greet(db, 7)
    db.get_user.assert_called_once_with(7)


def test_greets_a_stranger():
    assert greet(MagicMock(), None) == "Hello, stranger!"


def test_asks_nothing_when_nobody_is_logged_in():
    db = MagicMock()
    greet(db, None)
    db.get_user.assert_not_called()
