from unittest.mock import patch

import pytest
import requests

from myapp.fetching import fetch_with_retry


@patch("myapp.fetching.time.sleep")
@patch("myapp.fetching.requests.get")
def test_never_works(mock_get, mock_sleep):
    mock_get.return_value = requests.Timeout()

    with pytest.raises(requests.Timeout):
        fetch_with_retry("https://stock.example.com/seats")

    assert mock_get.call_count == 3
