# The `with` block ends before the function under test is called.
# --- ferrylines/timetable.py
import requests


def next_departure(port):
    reply = requests.get(f"https://api.example.com/ports/{port}/departures")
    return min(reply.json()["departures"])
# --- tests/test_timetable.py
from unittest.mock import patch

from ferrylines.timetable import next_departure


def test_next_departure_is_the_earliest():
    with patch("ferrylines.timetable.requests.get") as mock_get:
        mock_get.return_value.json.return_value = {"departures": ["12:40", "09:15"]}

    assert next_departure("turku") == "09:15"
