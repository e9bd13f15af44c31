# Imports the real function by name only to spy on it; the program reaches the patched name.
# --- library/clock.py
from datetime import date


def today():
    return date.today()
# --- library/due.py
from datetime import timedelta

from library import clock


def closing_days():
    return 2


def due_date(days):
    return clock.today() + timedelta(days=days + closing_days())
# --- tests/test_due.py
from datetime import date, timedelta
from unittest.mock import patch

from library import clock
from library.due import closing_days, due_date


@patch("library.clock.today", return_value=date(2020, 2, 20))
def test_due_date_counts_from_today(mock_today):
    assert due_date(5) == date(2020, 2, 27)
    assert due_date(5) == clock.today() + timedelta(days=7)


@patch("library.due.closing_days", side_effect=closing_days)
def test_closing_days_are_asked_once(spy):
    due_date(1)
    spy.assert_called_once_with()
