# Sets status_code = 404 on the mock and expects raise_for_status() to notice.
# --- flights/lookup.py
import requests


def gate(flight_no):
    response = requests.get(f"https://api.example.com/flights/{flight_no}")
    response.raise_for_status()
    return response.json()["gate"]
# --- tests/test_lookup.py
from unittest.mock import patch

import pytest
import requests

from flights.lookup import gate


@patch("flights.lookup.requests.get")
def test_gate(mock_get):
    mock_get.return_value.status_code = 200
    mock_get.return_value.json.return_value = {"gate": "B12"}
    assert gate("XY100") == "B12"


@patch("flights.lookup.requests.get")
def test_unknown_flight(mock_get):
    mock_get.return_value.status_code = 404
    with pytest.raises(requests.HTTPError):
        gate("XY999")
