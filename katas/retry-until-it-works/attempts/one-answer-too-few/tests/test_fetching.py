from unittest.mock import patch

import pytest
import requests

from myapp.fetching import fetch_with_retry


@patch("myapp.fetching.time.sleep")
@patch("myapp.fetching.requests.get")
def test_three_tries_are_one_and_two_more(mock_get, mock_sleep):
    mock_get.side_effect = [requests.Timeout(), requests.Timeout()]

    with pytest.raises(requests.Timeout):
        fetch_with_retry("https://stock.example.com/seats", retries=3)

    assert mock_get.call_count == 3
