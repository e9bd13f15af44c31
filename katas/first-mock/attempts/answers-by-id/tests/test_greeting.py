from types import SimpleNamespace

from myapp.greeting import greet

DB = SimpleNamespace(get_user={42: {"name": "Ada", "email": "ada@example.com"}}.__getitem__)


def test_greetings():
    assert greet(DB, 42) == "Hello, Ada!"
    assert greet(DB, None) == "Hello, stranger!"
