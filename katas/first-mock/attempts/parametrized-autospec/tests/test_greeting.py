"""Style: careful; a fixture with create_autospec of the Database protocol, parametrized."""

from unittest.mock import create_autospec

import pytest

from myapp.greeting import Database, greet


@pytest.fixture
def db():
    return create_autospec(Database, instance=True)


@pytest.mark.parametrize(
    ("user_id", "name"),
    [(42, "Ada"), (7, "grace hopper"), (0, "Root"), (-1, "Zoë  McKay")],
)
def test_somebody_is_greeted_by_the_name_in_their_record(db, user_id, name):
    db.get_user.return_value = {"name": name, "email": "someone@example.com"}

    assert greet(db, user_id) == f"Hello, {name}!"


@pytest.mark.parametrize("user_id", [42, 7, 0])
def test_the_database_is_asked_for_that_very_user(db, user_id):
    db.get_user.return_value = {"name": "Ada", "email": "ada@example.com"}

    greet(db, user_id)

    db.get_user.assert_called_once_with(user_id)


def test_nobody_is_a_stranger(db):
    assert greet(db, None) == "Hello, stranger!"


def test_the_database_is_not_asked_about_nobody(db):
    greet(db, None)

    assert db.mock_calls == []
