# Sets the answer on what connect() returns, but the code works on what `with` hands out.
# --- library/loans.py
from library.db import connect


def overdue_titles(member_id, today):
    with connect() as conn:
        rows = conn.execute(
            "SELECT title, due FROM loans WHERE member = ?", (member_id,)
        ).fetchall()
    return [title for title, due in rows if due < today]
# --- library/db.py
import sqlite3


def connect(path="library.db"):
    return sqlite3.connect(path)
# --- tests/test_loans.py
from unittest.mock import patch

from library import loans


@patch("library.loans.connect")
def test_only_late_books_are_listed(mock_connect):
    mock_connect.return_value.execute.return_value.fetchall.return_value = [
        ("Momo", "2024-03-01"),
        ("Krabat", "2024-05-20"),
    ]

    assert loans.overdue_titles(7, "2024-04-01") == ["Momo"]
