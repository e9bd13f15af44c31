"""A stand-in for the database, for tests."""

from dataclasses import replace

from myapp.users import DuplicateUserError, User, UserNotFoundError


class FakeUserRepository:
    """Keeps users in memory."""

    def __init__(self) -> None:
        self._users: dict[str, User] = {}

    def add(self, user: User) -> None:
        if user.email in self._users:
            raise DuplicateUserError(user.email)
        self._users[user.email] = replace(user)

    def get(self, email: str) -> User:
        if email not in self._users:
            raise UserNotFoundError(email)
        return self._users[email]

    def save(self, user: User) -> None:
        if user.email not in self._users:
            raise UserNotFoundError(user.email)
        self._users[user.email] = replace(user)

    def all(self) -> list[User]:
        return [replace(user) for user in self._users.values()]
