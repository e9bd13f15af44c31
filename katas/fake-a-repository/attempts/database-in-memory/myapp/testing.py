"""A stand-in for the database, for tests."""

import sqlite3

from myapp.sqlite_users import SqliteUserRepository


class FakeUserRepository(SqliteUserRepository):
    """The real repository, on a database in memory."""

    def __init__(self) -> None:
        super().__init__(sqlite3.connect(":memory:"))
