"""Style: contract tests, the same for the fake and for the real repository."""

import sqlite3
from contextlib import closing

import pytest

from myapp.sqlite_users import SqliteUserRepository
from myapp.testing import FakeUserRepository
from myapp.users import DuplicateUserError, User, UserNotFoundError


@pytest.fixture(params=["fake", "sqlite"])
def users(request):
    if request.param == "fake":
        yield FakeUserRepository()
    else:
        with closing(sqlite3.connect(":memory:")) as connection:
            yield SqliteUserRepository(connection)


def test_starts_empty(users):
    assert users.all() == []


def test_what_was_added_changes_only_when_saved(users):
    ada = User("ada", "Ada")
    users.add(ada)
    ada.name = "Eve"
    assert users.get("ada") == User("ada", "Ada")
    users.save(ada)
    ada.name = "Bob"
    assert users.get("ada") == User("ada", "Eve")


def test_what_comes_out_is_a_copy(users):
    users.add(User("ada", "Ada"))
    users.get("ada").name = "Eve"
    users.all()[0].name = "Eve"
    users.all().clear()
    assert users.all() == [User("ada", "Ada")]


def test_a_duplicate_changes_nothing(users):
    users.add(User("ada", "Ada"))
    with pytest.raises(DuplicateUserError):
        users.add(User("ada", "Eve"))
    assert users.all() == [User("ada", "Ada")]


def test_the_unknown_is_not_found_and_not_added(users):
    users.add(User("ada", "Ada"))
    with pytest.raises(UserNotFoundError):
        users.get("ADA")
    with pytest.raises(UserNotFoundError):
        users.save(User("Ada", "Ada"))
    assert users.all() == [User("ada", "Ada")]


def test_the_order_stays_after_a_save(users):
    for name in ["mo", "ada", "lin"]:
        users.add(User(name, name))
    users.save(User("mo", "Moritz", confirmed=True))
    assert users.all() == [User("mo", "Moritz", True), User("ada", "ada"), User("lin", "lin")]
