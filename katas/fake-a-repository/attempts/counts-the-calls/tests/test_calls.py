from myapp.signup import newest, rename, sign_up
from myapp.testing import FakeUserRepository
from myapp.users import User


def test_signing_up_adds_and_nothing_else():
    users = FakeUserRepository()
    sign_up(users, "ada@example.com", "Ada")
    assert users.calls == ["add"]


def test_renaming_gets_and_saves():
    users = FakeUserRepository()
    users.add(User("ada@example.com", "Ada"))
    users.calls.clear()
    rename(users, "ada@example.com", "Countess Ada")
    assert users.calls == ["get", "save"]


def test_newest_lists_once():
    users = FakeUserRepository()
    newest(users, 2)
    assert users.calls == ["all"]
