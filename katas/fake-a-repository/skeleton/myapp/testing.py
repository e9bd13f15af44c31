"""A stand-in for the database, for tests."""

from myapp.users import User


class FakeUserRepository:
    """Keeps users in memory.

    Four methods, four lines: this is how most fakes begin. Hold each of them
    against the docstring it has in UserRepository.
    """

    def __init__(self) -> None:
        self._users: dict[str, User] = {}

    def add(self, user: User) -> None:
        self._users[user.email] = user

    def get(self, email: str) -> User:
        return self._users[email]

    def save(self, user: User) -> None:
        self._users[user.email] = user

    def all(self) -> list[User]:
        return list(self._users.values())
