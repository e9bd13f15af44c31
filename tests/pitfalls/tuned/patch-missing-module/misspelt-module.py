# Spells the package right, but misspells the module in it: timetabel instead of timetable.
# --- harbour/timetable.py
def departures():
    raise OSError("the harbour office is closed")


def next_ferry(now):
    return min(time for time in departures() if time > now)
# --- tests/test_timetable.py
from unittest.mock import patch

from harbour.timetable import next_ferry


def test_the_next_ferry():
    with patch("harbour.timetabel.departures", return_value=["08:15", "10:40", "12:05"]):
        assert next_ferry("09:00") == "10:40"
