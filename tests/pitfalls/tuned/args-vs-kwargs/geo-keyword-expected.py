# Expects a keyword where the code passes the same value by position.
# --- geo/lookup.py
import requests


def coordinates(address):
    reply = requests.get("https://api.example.com/geo", params={"q": address}, timeout=5)
    reply.raise_for_status()
    best = reply.json()["hits"][0]
    return best["lat"], best["lon"]
# --- tests/test_lookup.py
from unittest.mock import patch

from geo.lookup import coordinates


@patch("geo.lookup.requests.get")
def test_coordinates_of_first_hit(mock_get):
    mock_get.return_value.json.return_value = {"hits": [{"lat": 59.9, "lon": 10.7}]}

    assert coordinates("Oslo") == (59.9, 10.7)

    mock_get.assert_called_once_with(
        url="https://api.example.com/geo", params={"q": "Oslo"}, timeout=5
    )
