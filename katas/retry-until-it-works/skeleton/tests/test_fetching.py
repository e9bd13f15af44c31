"""What fetch_with_retry promises, without a network and without waiting.

So far the service always answers. What happens on the days when it does not?
"""

from unittest.mock import patch

from myapp.fetching import fetch_with_retry


@patch("myapp.fetching.requests.get")
def test_returns_the_json(mock_get):
    mock_get.return_value.json.return_value = {"seats": 12}

    assert fetch_with_retry("https://stock.example.com/seats") == {"seats": 12}
