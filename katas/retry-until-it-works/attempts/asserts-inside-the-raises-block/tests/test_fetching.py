from unittest.mock import ANY, Mock, call, patch

import pytest
import requests

from myapp.fetching import fetch_with_retry

URL = "https://stock.example.com/seats"


@patch("myapp.fetching.time.sleep")
@patch("myapp.fetching.requests.get")
def test_works_at_the_fourth_try(mock_get, mock_sleep):
    response = Mock(**{"json.return_value": {"seats": 12}})
    mock_get.side_effect = [requests.Timeout()] * 3 + [response]

    assert fetch_with_retry(URL, retries=4) == {"seats": 12}

    assert mock_get.call_args_list == [call(URL, timeout=ANY)] * 4
    one, two, three = (c.args[0] for c in mock_sleep.call_args_list)
    assert 0 < one < two < three


@patch("myapp.fetching.time.sleep")
@patch("myapp.fetching.requests.get")
def test_never_works(mock_get, mock_sleep):
    mock_get.side_effect = requests.Timeout("again")

    with pytest.raises(requests.Timeout) as caught:
        fetch_with_retry(URL)
        assert str(caught.value) == "the last"
        assert mock_get.call_count == 3
        assert mock_sleep.call_count == 2


@patch("myapp.fetching.time.sleep")
@patch("myapp.fetching.requests.get")
def test_refused(mock_get, mock_sleep):
    mock_get.side_effect = requests.ConnectionError()

    with pytest.raises(requests.ConnectionError):
        fetch_with_retry(URL)
        mock_get.assert_called_once()
        mock_sleep.assert_not_called()
