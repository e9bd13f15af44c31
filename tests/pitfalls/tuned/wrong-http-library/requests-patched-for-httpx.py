# Patches requests.get, but the program has moved on to httpx.
# --- ferries/timetable.py
import httpx


def next_departure(port):
    reply = httpx.get(f"https://ferries.example.com/{port}/departures", timeout=5)
    reply.raise_for_status()
    return min(reply.json(), default=None)
# --- tests/test_timetable.py
from unittest.mock import patch

import requests

from ferries.timetable import next_departure


def test_next_departure():
    with patch.object(requests, "get") as mock_get:
        mock_get.return_value.json.return_value = ["17:40", "09:05"]

        assert next_departure("kiel") == "09:05"
