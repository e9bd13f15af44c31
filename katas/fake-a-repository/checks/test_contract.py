"""The contract of UserRepository, held against the real repository and the fake."""

import sqlite3
import sys
from contextlib import ExitStack, closing, suppress

import pytest

from myapp.sqlite_users import SqliteUserRepository
from myapp.testing import FakeUserRepository
from myapp.users import DuplicateUserError, User, UserNotFoundError


@pytest.fixture(params=["sqlite", "fake"])
def make(request):
    """Give a function that makes a new repository, each with nothing in it."""
    if request.param == "fake":
        yield FakeUserRepository
        return
    with ExitStack() as opened:
        yield lambda: SqliteUserRepository(
            opened.enter_context(closing(sqlite3.connect(":memory:")))
        )


@pytest.fixture
def repo(make):
    return make()


def ada(name="Ada", *, confirmed=False):
    return User("ada@example.com", name, confirmed)


def everyone(repo):
    """Give what all() gives as a list: only test_all_gives_a_new_list minds its type."""
    return list(repo.all())


def scribble_on(user):
    user.email, user.name, user.confirmed = "x@example.com", "Scribble", not user.confirmed


def test_repositories_share_nothing(make):
    """A new repository starts empty and shares nothing with another one."""
    first = make()
    first.add(ada())
    second = make()
    assert everyone(second) == [], "a new repository held users of an older one"
    assert everyone(first) == [ada()], "making a second repository changed the first"
    second.add(User("mo@example.com", "Mo"))
    assert everyone(first) == [ada()], "adding to one repository changed another"


def test_add_keeps_every_field(repo):
    """A user that was added comes back with every field as it was."""
    repo.add(ada(confirmed=True))
    assert repo.get("ada@example.com") == ada(confirmed=True), "get() gave another user"
    assert everyone(repo) == [ada(confirmed=True)], "all() gave other users"


def test_add_keeps_a_copy(repo):
    """Changing a user after it was added changes nothing in the repository."""
    user = ada()
    repo.add(user)
    scribble_on(user)
    assert everyone(repo) == [ada()], "a change made after add() reached the repository"


def test_get_gives_a_copy(repo):
    """Changing a user that get() gave changes nothing in the repository until it is saved."""
    repo.add(ada())
    scribble_on(repo.get("ada@example.com"))
    assert repo.get("ada@example.com") == ada(), "a change reached the repository without save()"
    assert everyone(repo) == [ada()], "a change reached the repository without save()"


def test_all_gives_copies(repo):
    """Changing a user that all() gave changes nothing in the repository until it is saved."""
    repo.add(ada())
    scribble_on(everyone(repo)[0])
    assert repo.get("ada@example.com") == ada(), "a change reached the repository without save()"
    assert everyone(repo) == [ada()], "a change reached the repository without save()"


def test_all_gives_a_new_list(repo):
    """What all() gives is a list of the caller's own, and changing it changes nothing else."""
    repo.add(ada())
    users = repo.all()
    assert isinstance(users, list), f"all() gave a {type(users).__name__}"
    users.clear()
    assert repo.all() == [ada()], "emptying the list that all() gave emptied the repository"


def test_save_keeps_every_field(repo):
    """Saving replaces every field of the stored user."""
    repo.add(ada())
    repo.save(ada("Countess Ada", confirmed=True))
    saved = ada("Countess Ada", confirmed=True)
    assert repo.get("ada@example.com") == saved, "get() did not give what was saved"
    assert everyone(repo) == [saved], "all() did not give what was saved"


def test_save_keeps_a_copy(repo):
    """Changing a user after it was saved changes nothing in the repository."""
    repo.add(ada())
    user = ada("Countess Ada")
    repo.save(user)
    scribble_on(user)
    assert everyone(repo) == [ada("Countess Ada")], (
        "a change made after save() reached the repository"
    )


def test_adding_an_email_twice_raises(repo):
    """Adding an email that is stored already raises DuplicateUserError."""
    repo.add(ada())
    for again in [ada(), ada("Impostor")]:
        with pytest.raises(DuplicateUserError):
            repo.add(again)
            pytest.fail(f"add() took {again} although the email is stored already")


def test_a_refused_user_changes_nothing(repo):
    """A user that add() refuses leaves the stored one as it was."""
    repo.add(ada())
    with suppress(DuplicateUserError):
        repo.add(ada("Impostor"))
    assert repo.get("ada@example.com") == ada(), "get() no longer gives the first user"
    assert everyone(repo) == [ada()], "all() no longer gives just the first user"


@pytest.mark.parametrize("stored", [0, 1], ids=["empty", "one-user"])
def test_getting_a_missing_user_raises(repo, stored):
    """Asking for an email that is not stored raises UserNotFoundError."""
    for _ in range(stored):
        repo.add(ada())
    with pytest.raises(UserNotFoundError):
        user = repo.get("nobody@example.com")
        pytest.fail(f"get() gave {user} for an email that is not stored")


@pytest.mark.parametrize("stored", [0, 1], ids=["empty", "one-user"])
def test_saving_a_missing_user_raises(repo, stored):
    """Saving a user who was never added raises UserNotFoundError."""
    for _ in range(stored):
        repo.add(ada())
    with pytest.raises(UserNotFoundError):
        repo.save(User("nobody@example.com", "Nobody"))
        pytest.fail("save() took a user who was never added")


def test_a_missing_user_is_not_added(repo):
    """A user that save() refuses is not stored."""
    repo.add(ada())
    with suppress(UserNotFoundError):
        repo.save(User("nobody@example.com", "Nobody"))
    assert everyone(repo) == [ada()], "save() stored a user who was never added"


def test_all_keeps_the_order(repo):
    """The users come back in the order they were added."""
    emails = [f"{name}@example.com" for name in ["mo", "ada", "lin", "zoe", "bo", "kim"]]
    for email in emails:
        repo.add(User(email, "Somebody"))
    assert [user.email for user in repo.all()] == emails, "all() gave the users in another order"


def test_saving_keeps_the_place(repo):
    """Saving a user leaves it at its place in the order."""
    for name in ["mo", "ada", "lin"]:
        repo.add(User(f"{name}@example.com", name))
    repo.save(ada("Countess Ada"))
    names = [user.name for user in repo.all()]
    assert names == ["mo", "Countess Ada", "lin"], "save() changed the order"


def test_emails_are_compared_exactly(repo):
    """Emails that differ in capitals belong to two users."""
    repo.add(ada())
    repo.add(User("Ada@example.com", "Another Ada"))
    assert repo.get("ada@example.com").name == "Ada", "two emails were taken for one"
    assert repo.get("Ada@example.com").name == "Another Ada", "two emails were taken for one"


def test_the_fake_opens_no_database():
    """The fake keeps its users in plain Python objects, with no database underneath."""
    events = []
    sys.addaudithook(lambda event, _: events.append(event) if event == "sqlite3.connect" else None)
    fake = FakeUserRepository()
    fake.add(ada())
    fake.get("ada@example.com")
    assert events == [], "the fake opened a database"
