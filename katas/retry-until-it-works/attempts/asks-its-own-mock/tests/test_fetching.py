from unittest.mock import Mock, patch

import pytest
import requests

from myapp import fetching


@patch("myapp.fetching.fetch_with_retry")
def test_retries(mock_fetch):
    mock_fetch.side_effect = [requests.Timeout(), requests.Timeout(), {"seats": 12}]

    with pytest.raises(requests.Timeout):
        fetching.fetch_with_retry("https://stock.example.com/seats")
    with pytest.raises(requests.Timeout):
        fetching.fetch_with_retry("https://stock.example.com/seats")
    assert fetching.fetch_with_retry("https://stock.example.com/seats") == {"seats": 12}
    assert mock_fetch.call_count == 3


def test_raises_the_timeout():
    get = Mock(side_effect=requests.Timeout())

    with pytest.raises(requests.Timeout):
        get("https://stock.example.com/seats")
