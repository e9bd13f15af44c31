"""A stand-in for the database, for tests.

Style: careful; a list of dataclasses.replace copies, the protocol inherited, and contract tests
of my own (tests/test_contract.py) that run on the fake and on SQLite.
"""

from dataclasses import replace

from myapp.users import DuplicateUserError, User, UserNotFoundError, UserRepository


class FakeUserRepository(UserRepository):
    """Keeps users in memory: one private copy of each, in the order they were added."""

    def __init__(self) -> None:
        self._rows: list[User] = []

    def add(self, user: User) -> None:
        if self._find(user.email) is not None:
            raise DuplicateUserError(user.email)
        self._rows.append(replace(user))

    def get(self, email: str) -> User:
        return replace(self._rows[self._place(email)])

    def save(self, user: User) -> None:
        self._rows[self._place(user.email)] = replace(user)

    def all(self) -> list[User]:
        return [replace(row) for row in self._rows]

    def _find(self, email: str) -> int | None:
        for place, row in enumerate(self._rows):
            if row.email == email:
                return place
        return None

    def _place(self, email: str) -> int:
        place = self._find(email)
        if place is None:
            raise UserNotFoundError(email)
        return place
