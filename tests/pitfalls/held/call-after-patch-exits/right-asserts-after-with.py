# The function runs inside the `with`; only the assertions come after it.
# --- ferrylines/timetable.py
import requests


def departures(ports):
    for port in ports:
        reply = requests.get(f"https://api.example.com/ports/{port}/departures")
        yield from reply.json()["departures"]


def next_departure(port):
    return min(departures([port]))
# --- tests/test_timetable.py
from unittest.mock import patch

from ferrylines.timetable import departures, next_departure


def test_next_departure_is_the_earliest():
    with patch("ferrylines.timetable.requests.get") as mock_get:
        mock_get.return_value.json.return_value = {"departures": ["12:40", "09:15"]}
        first = next_departure("turku")

    assert first == "09:15"
    mock_get.assert_called_once_with("https://api.example.com/ports/turku/departures")


def test_no_request_before_the_first_departure_is_wanted():
    with patch("ferrylines.timetable.requests.get") as mock_get:
        departures(["turku", "visby"])

    mock_get.assert_not_called()
