# The test reads today's date from the mock too, to say what it expects of the program.
# --- myapp/dates.py
from datetime import date, timedelta


def today():
    return date.today()
# --- myapp/invoice.py
from datetime import timedelta

from myapp import dates


def due(days):
    return dates.today() + timedelta(days=days)
# --- tests/test_invoice.py
from datetime import date, timedelta
from unittest.mock import patch

from myapp import dates
from myapp.invoice import due


@patch("myapp.dates.today", return_value=date(2026, 3, 1))
def test_due(_today):
    assert due(14) == dates.today() + timedelta(days=14)
