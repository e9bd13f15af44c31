from unittest.mock import ANY, Mock, call, patch

import pytest
import requests

from myapp.fetching import fetch_with_retry

URL = "https://stock.example.com/seats"


@patch("myapp.fetching.time.sleep")
@patch("myapp.fetching.requests.get")
def test_works_at_the_third_try(mock_get, mock_sleep):
    response = Mock(**{"json.return_value": {"seats": 12}})
    mock_get.side_effect = [requests.Timeout(), requests.Timeout(), response]

    assert fetch_with_retry(URL) == {"seats": 12}

    assert mock_get.call_args_list == [call(URL, timeout=ANY)] * 3
    assert mock_sleep.call_args_list == [call(15), call(30)]


@patch("myapp.fetching.time.sleep")
@patch("myapp.fetching.requests.get")
def test_never_works(mock_get, mock_sleep):
    timeouts = [requests.Timeout(), requests.Timeout()]
    mock_get.side_effect = timeouts

    with pytest.raises(requests.Timeout) as caught:
        fetch_with_retry(URL, retries=2)

    assert caught.value is timeouts[1]
    assert mock_sleep.call_count == 1


@patch("myapp.fetching.time.sleep")
@patch("myapp.fetching.requests.get", side_effect=requests.ConnectionError)
def test_refused(mock_get, mock_sleep):
    with pytest.raises(requests.ConnectionError):
        fetch_with_retry(URL)

    mock_get.assert_called_once()
