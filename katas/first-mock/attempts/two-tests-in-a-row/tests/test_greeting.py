from unittest.mock import Mock, call

from myapp.greeting import greet


def test_user():
    db = Mock(**{"get_user.return_value": {"name": "Ada"}})
    assert greet(db, 42) == "Hello, Ada!"
    assert db.mock_calls == [call.get_user(42)]


def test_stranger():
    assert greet(None, None) == "Hello, stranger!"
