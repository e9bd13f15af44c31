"""What fetch_with_retry promises, without a network and without waiting."""

from unittest.mock import ANY, Mock, call, patch

import pytest
import requests

from myapp.fetching import fetch_with_retry

URL = "https://stock.example.com/seats"


@pytest.fixture
def get():
    with patch("myapp.fetching.requests.get") as mock_get:
        yield mock_get


@pytest.fixture(autouse=True)
def sleep():
    with patch("myapp.fetching.time.sleep") as mock_sleep:
        yield mock_sleep


def answer(data):
    return Mock(**{"json.return_value": data})


def test_retries_until_it_works(get, sleep):
    get.side_effect = [requests.Timeout(), requests.Timeout(), answer({"seats": 12})]

    assert fetch_with_retry(URL) == {"seats": 12}

    assert get.call_args_list == [call(URL, timeout=ANY)] * 3
    first, second = (waited.args[0] for waited in sleep.call_args_list)
    assert 0 < first < second


@pytest.mark.parametrize("retries", [1, 4])
def test_raises_the_last_timeout(get, sleep, retries):
    timeouts = [requests.Timeout(f"try {number}") for number in range(1, retries + 1)]
    get.side_effect = timeouts

    with pytest.raises(requests.Timeout) as caught:
        fetch_with_retry(URL, retries=retries)

    assert caught.value is timeouts[-1]
    assert get.call_count == retries
    assert sleep.call_count == retries - 1


def test_does_not_retry_another_error(get, sleep):
    get.side_effect = requests.ConnectionError("refused")

    with pytest.raises(requests.ConnectionError):
        fetch_with_retry(URL)

    get.assert_called_once()
    sleep.assert_not_called()
