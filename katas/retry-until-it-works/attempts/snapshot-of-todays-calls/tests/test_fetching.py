# style: lazy snapshot. Misunderstanding: "testing with mocks" = copying the calls the code makes today
# (exact seconds, exact timeout, whole time module replaced); the exception is just "a Timeout".
from unittest.mock import MagicMock, call, patch

import pytest
import requests

from myapp.fetching import fetch_with_retry


@patch("myapp.fetching.time")
@patch("myapp.fetching.requests.get")
def test_success_after_retries(mock_get, mock_time):
    response = MagicMock()
    response.json.return_value = {"seats": 12}
    mock_get.side_effect = [requests.Timeout, requests.Timeout, response]

    assert fetch_with_retry("https://stock.example.com/seats") == {"seats": 12}

    assert mock_get.mock_calls == [call("https://stock.example.com/seats", timeout=5)] * 3
    assert mock_time.mock_calls == [call.sleep(15), call.sleep(30)]


@patch("myapp.fetching.time")
@patch("myapp.fetching.requests.get", side_effect=requests.Timeout)
def test_failure(mock_get, mock_time):
    with pytest.raises(requests.Timeout):
        fetch_with_retry("https://stock.example.com/seats")
    assert mock_get.called
    assert mock_time.sleep.called


@patch("myapp.fetching.requests.get", side_effect=requests.ConnectionError)
def test_other_error(mock_get):
    with pytest.raises(Exception):
        fetch_with_retry("https://stock.example.com/seats")
