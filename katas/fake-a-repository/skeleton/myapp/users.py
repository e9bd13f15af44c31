"""Users, and what everything that keeps them promises."""

from dataclasses import dataclass
from typing import Protocol


@dataclass
class User:
    email: str
    name: str
    confirmed: bool = False


class DuplicateUserError(Exception):
    """A user with this email is stored already."""


class UserNotFoundError(Exception):
    """No user with this email is stored."""


class UserRepository(Protocol):
    """Keeps users: one record for each email, in the order they were added.

    What goes in and what comes out is a copy. Changing a User changes nothing
    in the repository until it is saved. Emails are compared exactly, capitals
    included. A method that raises has changed nothing.
    """

    def add(self, user: User) -> None:
        """Store a new user, after all the others.

        Raises DuplicateUserError if the email is stored already.
        """

    def get(self, email: str) -> User:
        """Give the user with this email.

        Raises UserNotFoundError if there is none; it never gives None.
        """

    def save(self, user: User) -> None:
        """Replace the stored user who has this email; the order stays.

        Raises UserNotFoundError if there is none; it never adds one.
        """

    def all(self) -> list[User]:
        """Give all users in the order they were added, in a new list."""
