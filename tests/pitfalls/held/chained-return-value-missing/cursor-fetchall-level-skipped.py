# Configures `execute.fetchall` although execute() is called and it is its result that has fetchall.
# --- library/loans.py
def titles_on_loan(conn, member_id):
    cursor = conn.execute("SELECT title FROM loans WHERE member = ?", (member_id,))
    return [title for (title,) in cursor.fetchall()]


def count_on_loan(conn, member_id):
    return conn.execute("SELECT count(*) FROM loans WHERE member = ?", (member_id,)).fetchone()
# --- tests/test_loans.py
from unittest.mock import MagicMock

from library.loans import count_on_loan, titles_on_loan


def test_titles_on_loan():
    conn = MagicMock()
    conn.execute.fetchall.return_value = [("Dune",), ("Emma",)]

    assert titles_on_loan(conn, 9) == ["Dune", "Emma"]


def test_count_on_loan():
    conn = MagicMock()
    conn.execute.return_value.fetchone.return_value = (2,)

    assert count_on_loan(conn, 9) == (2,)
