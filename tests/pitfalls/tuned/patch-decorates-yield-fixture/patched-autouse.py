# Decorates a yield fixture with @patch, which ends before the test begins.
# --- cinema/showtimes.py
import requests


def showtimes(film):
    reply = requests.get("https://api.example.com/shows", params={"film": film}, timeout=5)
    return sorted(show["time"] for show in reply.json())
# --- tests/test_showtimes.py
from unittest.mock import patch

import pytest

from cinema.showtimes import showtimes


@pytest.fixture(autouse=True)
@patch("cinema.showtimes.requests.get")
def fake_api(mock_get):
    mock_get.return_value.json.return_value = [{"time": "21:15"}, {"time": "18:30"}]
    yield


def test_sorted_by_time():
    assert showtimes("Alien") == ["18:30", "21:15"]
