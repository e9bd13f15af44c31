"""Where the shop keeps its data."""

import os


def get_db_url() -> str:
    """Return the address of the database, from the environment of this moment.

    It is the value of DATABASE_URL, unchanged. Where that is not set, or empty, it is
    "sqlite:///:memory:", a database in memory.
    """
    return os.environ.get("DATABASE_URL") or "sqlite:///:memory:"
