# The program gets the fixed day, but the test computes its expectation with the today() it imported itself.
# --- library/clock.py
from datetime import date


def today():
    return date.today()
# --- library/due.py
from datetime import timedelta

from library import clock

LOAN_DAYS = {"book": 21, "film": 7}


def due_date(kind):
    return clock.today() + timedelta(days=LOAN_DAYS[kind])
# --- tests/test_due.py
from datetime import date, timedelta
from unittest.mock import patch

from library.clock import today
from library.due import due_date


@patch("library.clock.today", return_value=date(2020, 2, 20))
def test_film_is_due_in_a_week(mock_today):
    assert due_date("film") == today() + timedelta(days=7)
