"""A stand-in for the database, for tests."""

import copy
from collections.abc import Iterable

from myapp.users import DuplicateUserError, User, UserNotFoundError, UserRepository


class FakeUserRepository(UserRepository):
    """Can be filled at once: FakeUserRepository([User(...), User(...)])."""

    def __init__(self, users: Iterable[User] = ()) -> None:
        self._by_email: dict[str, User] = {}
        for user in users:
            self.add(user)

    def add(self, user: User) -> None:
        if user.email in self._by_email:
            raise DuplicateUserError
        self._put(user)

    def get(self, email: str) -> User:
        self._must_have(email)
        return copy.copy(self._by_email[email])

    def save(self, user: User) -> None:
        self._must_have(user.email)
        self._put(user)

    def all(self) -> list[User]:
        return list(map(copy.copy, self._by_email.values()))

    def _put(self, user: User) -> None:
        self._by_email[user.email] = copy.copy(user)

    def _must_have(self, email: str) -> None:
        if email not in self._by_email:
            raise UserNotFoundError(email)
