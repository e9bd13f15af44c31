# Configures what the with block hands out, and a second object that is used without a with block.
# --- library/loans.py
import sqlite3


def overdue(path, today):
    with sqlite3.connect(path) as db:
        rows = db.execute("SELECT title FROM loans WHERE due < ?", (today,)).fetchall()
    return [title for (title,) in rows]


def count(path):
    db = sqlite3.connect(path)
    try:
        return db.execute("SELECT count(*) FROM loans").fetchone()[0]
    finally:
        db.close()
# --- tests/test_loans.py
from unittest.mock import patch

from library.loans import count, overdue


@patch("library.loans.sqlite3.connect")
def test_overdue_titles(mock_connect):
    db = mock_connect.return_value.__enter__.return_value
    db.execute.return_value.fetchall.return_value = [("Emma",), ("Dracula",)]

    assert overdue("loans.db", "2024-05-01") == ["Emma", "Dracula"]
    assert db.execute.call_args.args[1] == ("2024-05-01",)


@patch("library.loans.sqlite3.connect")
def test_count_closes_the_connection(mock_connect):
    mock_connect.return_value.execute.return_value.fetchone.return_value = (7,)

    assert count("loans.db") == 7
    mock_connect.return_value.close.assert_called_once_with()
