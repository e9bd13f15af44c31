"""A stand-in for the database, for tests.

Style: unusual; an append-only log of frozen rows (event sourcing). No User is kept at all: the
state is played back from the log, and every User that comes out is built anew.
"""

from dataclasses import astuple

from myapp.users import DuplicateUserError, User, UserNotFoundError


class FakeUserRepository:
    """Keeps users as the story of what was written."""

    def __init__(self) -> None:
        self._log: tuple[tuple, ...] = ()

    def _state(self) -> dict[str, tuple]:
        # A dict keeps a key where it first appeared, so a later row does not change the order.
        return {row[0]: row for row in self._log}

    def add(self, user: User) -> None:
        if user.email in self._state():
            raise DuplicateUserError(user.email)
        self._log += (astuple(user),)

    def get(self, email: str) -> User:
        try:
            row = self._state()[email]
        except KeyError:
            raise UserNotFoundError(email) from None
        return User(*row)

    def save(self, user: User) -> None:
        self.get(user.email)  # raises if there is none
        self._log += (astuple(user),)

    def all(self) -> list[User]:
        return [User(*row) for row in self._state().values()]
