from unittest.mock import ANY, Mock, call, patch

import pytest
import requests

from myapp.fetching import fetch_with_retry

URL = "https://stock.example.com/seats"


@pytest.fixture
def get():
    return patch("myapp.fetching.requests.get").start()


@pytest.fixture(autouse=True)
def sleep():
    return patch("myapp.fetching.time.sleep").start()


def test_works_at_the_third_try(get, sleep):
    response = Mock(**{"json.return_value": {"seats": 12}})
    get.side_effect = [requests.Timeout(), requests.Timeout(), response]

    assert fetch_with_retry(URL) == {"seats": 12}

    assert get.call_args_list == [call(URL, timeout=ANY)] * 3
    first, second = (c.args[0] for c in sleep.call_args_list)
    assert 0 < first < second


def test_never_works(get, sleep):
    timeouts = [requests.Timeout(), requests.Timeout()]
    get.side_effect = timeouts

    with pytest.raises(requests.Timeout) as caught:
        fetch_with_retry(URL, retries=2)

    assert caught.value is timeouts[1]
    assert sleep.call_count == 1


def test_refused(get):
    get.side_effect = requests.ConnectionError()

    with pytest.raises(requests.ConnectionError):
        fetch_with_retry(URL)

    get.assert_called_once()
