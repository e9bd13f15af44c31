# The code looks at status_code itself for a 404; for other errors the mock is told to raise.
# --- flights/lookup.py
import requests


def gate(flight_no):
    response = requests.get(f"https://api.example.com/flights/{flight_no}")
    if response.status_code == 404:
        return None
    response.raise_for_status()
    return response.json()["gate"]
# --- tests/test_lookup.py
from unittest.mock import patch

import pytest
import requests

from flights.lookup import gate


@patch("flights.lookup.requests.get")
def test_unknown_flight_has_no_gate(mock_get):
    mock_get.return_value.status_code = 404
    assert gate("XY999") is None
    mock_get.return_value.raise_for_status.assert_not_called()


@patch("flights.lookup.requests.get")
def test_server_error_is_passed_on(mock_get):
    mock_get.return_value.status_code = 500
    mock_get.return_value.raise_for_status.side_effect = requests.HTTPError("500 Server Error")
    with pytest.raises(requests.HTTPError):
        gate("XY100")
