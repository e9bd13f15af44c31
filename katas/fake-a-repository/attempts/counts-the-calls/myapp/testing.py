"""A stand-in for the database, for tests."""

from dataclasses import replace

from myapp.users import DuplicateUserError, User, UserNotFoundError


class FakeUserRepository:
    """Keeps users in memory, and a list of what was called."""

    def __init__(self) -> None:
        self._users: dict[str, User] = {}
        self.calls: list[str] = []

    def add(self, user: User) -> None:
        self.calls.append("add")
        if user.email in self._users:
            raise DuplicateUserError(user.email)
        self._users[user.email] = replace(user)

    def get(self, email: str) -> User:
        self.calls.append("get")
        if email not in self._users:
            raise UserNotFoundError(email)
        return replace(self._users[email])

    def save(self, user: User) -> None:
        self.calls.append("save")
        if user.email not in self._users:
            raise UserNotFoundError(user.email)
        self._users[user.email] = replace(user)

    def all(self) -> list[User]:
        self.calls.append("all")
        return [replace(user) for user in self._users.values()]
