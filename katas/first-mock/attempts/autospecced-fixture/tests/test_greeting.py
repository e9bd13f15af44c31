from unittest.mock import create_autospec

import pytest

from myapp.greeting import Database, greet


@pytest.fixture
def db():
    db = create_autospec(Database, instance=True)
    db.get_user.return_value = {"name": "Ada", "email": "ada@example.com"}
    return db


def test_the_greeting_and_the_question(db):
    assert "Ada!" in greet(db, 42)
    assert db.get_user.call_args.args == (42,)


def test_no_question_for_a_stranger(db):
    assert "stranger" in greet(db, None)
    assert db.get_user.call_count == 0
