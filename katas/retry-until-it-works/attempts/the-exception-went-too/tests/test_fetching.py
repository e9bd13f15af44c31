from unittest.mock import Mock, patch

import requests

from myapp.fetching import fetch_with_retry


@patch("myapp.fetching.time")
@patch("myapp.fetching.requests")
def test_works_at_the_third_try(mock_requests, mock_time):
    response = Mock(**{"json.return_value": {"seats": 12}})
    mock_requests.get.side_effect = [requests.Timeout(), requests.Timeout(), response]

    assert fetch_with_retry("https://stock.example.com/seats") == {"seats": 12}

    assert mock_time.sleep.call_count == 2
