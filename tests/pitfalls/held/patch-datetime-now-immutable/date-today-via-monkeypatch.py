# Uses monkeypatch to set date.today, an attribute of a built-in type that does not allow it.
# --- library/due.py
import datetime


def due_date(days=28):
    return datetime.date.today() + datetime.timedelta(days=days)


def days_late(due):
    return max(0, (datetime.date.today() - due).days)
# --- tests/test_due.py
import datetime

import pytest

from library import due


@pytest.fixture
def first_of_march(monkeypatch):
    monkeypatch.setattr(due.datetime.date, "today", lambda: datetime.date(2030, 3, 1))


def test_due_in_four_weeks(first_of_march):
    assert due.due_date() == datetime.date(2030, 3, 29)


def test_late_book(first_of_march):
    assert due.days_late(datetime.date(2030, 2, 20)) == 9
