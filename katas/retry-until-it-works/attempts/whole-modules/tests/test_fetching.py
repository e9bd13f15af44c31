"""Both modules replaced whole, with the real exception put back by hand."""

from unittest.mock import patch

import pytest
import requests

from myapp.fetching import fetch_with_retry


@pytest.fixture
def modules():
    with (
        patch("myapp.fetching.requests") as mock_requests,
        patch("myapp.fetching.time") as mock_time,
    ):
        mock_requests.Timeout = requests.Timeout
        yield mock_requests.get, mock_time.sleep


def test_it_works_in_the_end(modules):
    get, sleep = modules
    tries = iter([requests.Timeout(), requests.Timeout(), requests.Timeout(), get.return_value])

    def next_try(url, **options):
        result = next(tries)
        if isinstance(result, Exception):
            raise result
        return result

    get.side_effect = next_try
    get.return_value.json.return_value = {"seats": 0}

    assert fetch_with_retry("https://example.com/x", 4) == {"seats": 0}

    assert {c.args[0] for c in get.call_args_list} == {"https://example.com/x"}
    one, two, three = (c.args[0] for c in sleep.call_args_list)
    assert 0 < one < two < three


def test_it_does_not(modules):
    get, sleep = modules
    last = requests.Timeout()
    get.side_effect = [requests.Timeout(), requests.Timeout(), last]

    with pytest.raises(requests.Timeout) as caught:
        fetch_with_retry("https://example.com/x")

    assert caught.value is last
    assert sleep.call_count == 2


def test_it_is_broken_for_good(modules):
    get, sleep = modules
    get.side_effect = requests.ConnectionError

    with pytest.raises(requests.ConnectionError):
        fetch_with_retry("https://example.com/x")

    assert get.call_count == 1
