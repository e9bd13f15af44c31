"""The repository that runs in production: users in an SQLite table."""

import sqlite3

from myapp.users import DuplicateUserError, User, UserNotFoundError

SCHEMA = """
CREATE TABLE IF NOT EXISTS users (
    number INTEGER PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    confirmed INTEGER NOT NULL
)
"""


class SqliteUserRepository:
    """Keeps the promises of UserRepository; the caller closes the connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        with connection:
            connection.execute(SCHEMA)

    def add(self, user: User) -> None:
        row = (user.email, user.name, user.confirmed)
        try:
            with self._connection as connection:
                connection.execute(
                    "INSERT INTO users (email, name, confirmed) VALUES (?, ?, ?)", row
                )
        except sqlite3.IntegrityError:
            raise DuplicateUserError(user.email) from None

    def get(self, email: str) -> User:
        row = self._connection.execute(
            "SELECT email, name, confirmed FROM users WHERE email = ?", (email,)
        ).fetchone()
        if row is None:
            raise UserNotFoundError(email)
        return _user(row)

    def save(self, user: User) -> None:
        row = (user.name, user.confirmed, user.email)
        with self._connection as connection:
            changed = connection.execute(
                "UPDATE users SET name = ?, confirmed = ? WHERE email = ?", row
            ).rowcount
        if not changed:
            raise UserNotFoundError(user.email)

    def all(self) -> list[User]:
        rows = self._connection.execute("SELECT email, name, confirmed FROM users ORDER BY number")
        return [_user(row) for row in rows]


def _user(row: tuple[str, str, int]) -> User:
    email, name, confirmed = row
    return User(email, name, bool(confirmed))
