"""The greeting, without a database."""

from unittest.mock import MagicMock

from myapp.greeting import greet


def test_greets_the_user():
    db = MagicMock()

    greeting = greet(db, 42)

    # True. But whom does it greet? Uncomment the next line and run `pytest -s`.
    # print(greeting)
    assert greeting.startswith("Hello, ")
