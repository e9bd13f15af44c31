# Tries to patch `now` on the datetime class itself, which cannot be changed.
# --- court/slots.py
from datetime import datetime


def is_open(opens=8, closes=22):
    return opens <= datetime.now().hour < closes
# --- tests/test_slots.py
from datetime import datetime
from unittest.mock import patch

from court.slots import is_open


@patch("court.slots.datetime.now", return_value=datetime(2030, 5, 1, 9, 0))
def test_open_in_the_morning(now):
    assert is_open() is True


@patch("court.slots.datetime.now", return_value=datetime(2030, 5, 1, 23, 0))
def test_closed_at_night(now):
    assert is_open() is False
