from unittest.mock import Mock, patch

import pytest
import requests

from myapp.fetching import fetch_with_retry

URL = "https://stock.example.com/seats"


@patch("myapp.fetching.time.sleep")
@patch("myapp.fetching.requests.get")
def test_works_at_the_third_try(mock_get, mock_sleep):
    response = Mock(**{"json.return_value": {"seats": 12}})
    mock_get.side_effect = [requests.Timeout, requests.Timeout, response]

    assert fetch_with_retry(URL) == {"seats": 12}

    assert [c.args for c in mock_get.call_args_list] == [(URL,)] * 3
    assert 0 < mock_sleep.call_args_list[0].args[0] < mock_sleep.call_args_list[1].args[0]


@patch("myapp.fetching.time.sleep")
@patch("myapp.fetching.requests.get", side_effect=requests.Timeout)
def test_never_works(mock_get, mock_sleep):
    with pytest.raises(requests.Timeout):
        fetch_with_retry(URL, retries=5)

    assert mock_get.call_count == 5
    assert mock_sleep.call_count == 4


@patch("myapp.fetching.time.sleep")
@patch("myapp.fetching.requests.get", side_effect=requests.ConnectionError)
def test_refused(mock_get, mock_sleep):
    with pytest.raises(requests.ConnectionError):
        fetch_with_retry(URL)

    mock_get.assert_called_once()
