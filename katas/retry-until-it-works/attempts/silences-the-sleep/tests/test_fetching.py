from unittest.mock import ANY, Mock, patch

import pytest
import requests

from myapp.fetching import fetch_with_retry

URL = "https://stock.example.com/seats"


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch):
    monkeypatch.setattr("myapp.fetching.time.sleep", lambda seconds: None)


@patch("myapp.fetching.requests.get")
def test_works_at_the_third_try(mock_get):
    response = Mock(**{"json.return_value": {"seats": 12}})
    mock_get.side_effect = [requests.Timeout(), requests.Timeout(), response]

    assert fetch_with_retry(URL) == {"seats": 12}

    mock_get.assert_called_with(URL, timeout=ANY)


@patch("myapp.fetching.requests.get")
def test_never_works(mock_get):
    timeouts = [requests.Timeout(), requests.Timeout()]
    mock_get.side_effect = timeouts

    with pytest.raises(requests.Timeout) as caught:
        fetch_with_retry(URL, retries=2)

    assert caught.value is timeouts[1]


@patch("myapp.fetching.requests.get", side_effect=requests.ConnectionError)
def test_refused(mock_get):
    with pytest.raises(requests.ConnectionError):
        fetch_with_retry(URL)

    mock_get.assert_called_once()
