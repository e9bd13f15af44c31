# Asserts on the session factory itself, while the code works with the session that the factory makes.
# --- library/loans.py
from datetime import date, timedelta


def lend(make_session, book_id, member_id, today=None):
    session = make_session()
    due = (today or date.today()) + timedelta(days=28)
    session.add({"book": book_id, "member": member_id, "due": due})
    session.commit()
    return due
# --- tests/test_loans.py
from datetime import date
from unittest.mock import MagicMock

import pytest

from library.loans import lend


@pytest.fixture
def db():
    return MagicMock(name="Session")


def test_loan_runs_four_weeks(db):
    assert lend(db, 7, 31, today=date(2024, 2, 1)) == date(2024, 2, 29)


def test_loan_is_committed(db):
    lend(db, 7, 31, today=date(2024, 2, 1))

    db.add.assert_called_once_with({"book": 7, "member": 31, "due": date(2024, 2, 29)})
    db.commit.assert_called_once_with()
