"""Given: what signing up must do, told on top of your fake. Leave it as it is."""

import pytest

from myapp.signup import AddressTakenError, is_free, newest, rename, sign_up
from myapp.testing import FakeUserRepository
from myapp.users import User, UserNotFoundError


@pytest.fixture
def users():
    return FakeUserRepository()


def test_an_address_is_free_until_somebody_has_it(users):
    assert is_free(users, "ada@example.com")
    users.add(User("ada@example.com", "Ada"))
    assert not is_free(users, "ada@example.com")


def test_signing_up_gives_the_new_user(users):
    assert sign_up(users, "ada@example.com", "Ada") == User("ada@example.com", "Ada")


def test_signing_up_stores_the_new_user(users):
    sign_up(users, "ada@example.com", "Ada")
    assert users.get("ada@example.com") == User("ada@example.com", "Ada")


def test_a_taken_address_is_refused(users):
    users.add(User("ada@example.com", "Ada"))
    with pytest.raises(AddressTakenError):
        sign_up(users, "ada@example.com", "Impostor")
    assert users.get("ada@example.com").name == "Ada"


def test_a_new_name_is_stored(users):
    users.add(User("ada@example.com", "Ada"))
    rename(users, "ada@example.com", "Countess Ada")
    assert users.get("ada@example.com").name == "Countess Ada"


def test_a_confirmed_user_is_still_confirmed_under_a_new_name(users):
    users.add(User("ada@example.com", "Ada", confirmed=True))
    rename(users, "ada@example.com", "Countess Ada")
    assert users.get("ada@example.com").confirmed


def test_nobody_can_be_renamed_who_never_signed_up(users):
    with pytest.raises(UserNotFoundError):
        rename(users, "nobody@example.com", "Somebody")
    assert users.all() == []


def test_the_newest_user_comes_first(users):
    for name in ["mo", "ada", "lin"]:
        users.add(User(f"{name}@example.com", name))
    assert [user.name for user in newest(users, 2)] == ["lin", "ada"]
