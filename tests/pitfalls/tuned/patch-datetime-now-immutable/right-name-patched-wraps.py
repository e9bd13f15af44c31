# Replaces the name datetime or date in the module, not a method of the built-in class.
# --- cafe/greeting.py
from datetime import date, datetime


def greeting(name):
    now = datetime.now()
    opening = datetime(now.year, now.month, now.day, 7)
    if now < opening:
        return f"Closed, {name}"
    return f"Hello, {name}"


def is_sunday():
    return date.today().isoweekday() == 7
# --- tests/test_greeting.py
from datetime import date, datetime
from unittest.mock import patch

import pytest

from cafe import greeting


@pytest.mark.parametrize("hour, text", [(6, "Closed, Eva"), (9, "Hello, Eva")])
def test_greeting(hour, text):
    with patch("cafe.greeting.datetime", wraps=datetime) as mock_datetime:
        mock_datetime.now.return_value = datetime(2024, 3, 1, hour)
        assert greeting.greeting("Eva") == text


def test_sunday(monkeypatch):
    class FixedDate(date):
        @classmethod
        def today(cls):
            return cls(2024, 5, 12)

    monkeypatch.setattr(greeting, "date", FixedDate)
    assert greeting.is_sunday()
