# Patches the name `datetime` in the module with wraps=, or a subclass of date, and leaves the built-in types alone.
# --- court/slots.py
from datetime import date, datetime


def is_open(opens=8, closes=22):
    return opens <= datetime.now().hour < closes


def first_slot():
    return datetime.combine(date.today(), datetime.min.time()).replace(hour=8)
# --- tests/test_slots.py
from datetime import date, datetime
from unittest.mock import patch

from court import slots


class FirstOfMay(date):
    @classmethod
    def today(cls):
        return cls(2030, 5, 1)


@patch("court.slots.datetime", wraps=datetime)
def test_closed_at_night(mock_datetime):
    mock_datetime.now.return_value = datetime(2030, 5, 1, 23, 0)
    assert slots.is_open() is False


@patch("court.slots.datetime", wraps=datetime)
def test_open_in_the_morning(mock_datetime):
    mock_datetime.now.return_value = datetime(2030, 5, 1, 9, 0)
    assert slots.is_open() is True


def test_first_slot_of_the_day(monkeypatch):
    monkeypatch.setattr(slots, "date", FirstOfMay)
    assert slots.first_slot() == datetime(2030, 5, 1, 8)
