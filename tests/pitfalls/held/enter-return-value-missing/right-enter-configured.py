# Configures what the with statement hands out, and leaves alone a context manager whose value nobody uses.
# --- library/loans.py
from library.db import connect, transaction


def overdue_titles(member_id, today):
    with connect() as conn:
        rows = conn.execute(
            "SELECT title, due FROM loans WHERE member = ?", (member_id,)
        ).fetchall()
    return [title for title, due in rows if due < today]


def give_back(shelf, copy_id):
    with transaction():
        return shelf.put(copy_id)
# --- library/db.py
import contextlib
import sqlite3


def connect(path="library.db"):
    return sqlite3.connect(path)


@contextlib.contextmanager
def transaction():
    with connect() as conn:
        yield conn
# --- tests/test_loans.py
from unittest.mock import Mock, patch

from library import loans


@patch("library.loans.connect")
def test_only_late_books_are_listed(mock_connect):
    conn = mock_connect.return_value.__enter__.return_value
    conn.execute.return_value.fetchall.return_value = [
        ("Momo", "2024-03-01"),
        ("Krabat", "2024-05-20"),
    ]

    assert loans.overdue_titles(7, "2024-04-01") == ["Momo"]


def test_giving_back_happens_in_a_transaction():
    shelf = Mock()
    shelf.put.return_value = "A-12"

    with patch("library.loans.transaction") as tx:
        assert loans.give_back(shelf, 99) == "A-12"

    tx.return_value.__enter__.assert_called_once_with()
    shelf.put.assert_called_once_with(99)
