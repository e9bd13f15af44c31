# Configures connect() itself, not what its with block hands out.
# --- library/loans.py
import sqlite3


def overdue(path, today):
    with sqlite3.connect(path) as db:
        rows = db.execute("SELECT title FROM loans WHERE due < ?", (today,)).fetchall()
    return [title for (title,) in rows]
# --- tests/test_loans.py
from unittest.mock import patch

from library.loans import overdue


@patch("library.loans.sqlite3.connect")
def test_overdue_titles(mock_connect):
    mock_connect.return_value.execute.return_value.fetchall.return_value = [("Emma",), ("Dracula",)]

    assert overdue("loans.db", "2024-05-01") == ["Emma", "Dracula"]
