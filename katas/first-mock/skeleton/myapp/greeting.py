"""The line at the top of the start page."""

from typing import Protocol


class Database(Protocol):
    """What the greeting needs of a database. The real one runs on a server."""

    def get_user(self, user_id: int) -> dict[str, str]:
        """Return a record such as {"name": "Ada", "email": "ada@example.com"}."""


def greet(db: Database, user_id: int | None) -> str:
    """Return the greeting for whoever is logged in.

    A user is greeted by the name in their record: "Hello, Ada!".
    When nobody is logged in, user_id is None. Then the greeting is "Hello, stranger!",
    and the database is not asked.
    """
    if user_id is None:
        return "Hello, stranger!"
    user = db.get_user(user_id)
    return f"Hello, {user['name']}!"
