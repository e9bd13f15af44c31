# Tries to patch the method now on the built-in class datetime.
# --- cafe/greeting.py
from datetime import datetime


def greeting(name):
    hour = datetime.now().hour
    if hour < 11:
        return f"Good morning, {name}"
    return f"Hello, {name}"
# --- tests/test_greeting.py
from datetime import datetime
from unittest.mock import patch

from cafe.greeting import greeting


@patch("cafe.greeting.datetime.now", return_value=datetime(2024, 3, 1, 8, 30))
def test_morning(mock_now):
    assert greeting("Eva") == "Good morning, Eva"


@patch("cafe.greeting.datetime.now", return_value=datetime(2024, 3, 1, 15, 0))
def test_afternoon(mock_now):
    assert greeting("Eva") == "Hello, Eva"
