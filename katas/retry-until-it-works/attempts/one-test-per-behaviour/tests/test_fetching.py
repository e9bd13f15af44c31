from unittest.mock import Mock, patch

import pytest
import requests

from myapp.fetching import fetch_with_retry

URL = "https://stock.example.com/seats?show=7"
SEATS = {"seats": 12}


@pytest.fixture
def get():
    with patch("requests.get") as mock_get:
        yield mock_get


@pytest.fixture(autouse=True)
def sleep():
    with patch("time.sleep") as mock_sleep:
        yield mock_sleep


@pytest.fixture
def response():
    response = Mock(spec=requests.Response)
    response.json.return_value = SEATS
    return response


def waits(sleep):
    return [each.args[0] for each in sleep.call_args_list]


def test_returns_the_json_of_the_first_answer(get, response):
    get.return_value = response

    assert fetch_with_retry(URL) == SEATS


def test_does_not_wait_when_the_first_try_works(get, sleep, response):
    get.return_value = response

    fetch_with_retry(URL)

    assert waits(sleep) == []


def test_asks_for_the_address_as_it_is(get, response):
    get.return_value = response

    fetch_with_retry(URL)

    assert get.call_args.args == (URL,)


def test_tries_again_after_a_timeout(get, response):
    get.side_effect = [requests.Timeout, response]

    assert fetch_with_retry(URL) == SEATS


def test_tries_may_be_more_than_three(get, response):
    get.side_effect = [requests.Timeout] * 4 + [response]

    assert fetch_with_retry(URL, retries=5) == SEATS


def test_raises_a_timeout_when_every_try_timed_out(get):
    get.side_effect = requests.Timeout

    with pytest.raises(requests.Timeout):
        fetch_with_retry(URL)


def test_stops_after_three_tries(get):
    get.side_effect = requests.Timeout

    with pytest.raises(requests.Timeout):
        fetch_with_retry(URL)

    assert get.call_count == 3


def test_the_timeout_raised_is_the_last(get):
    get.side_effect = [requests.Timeout("first"), requests.Timeout("second")]

    with pytest.raises(requests.Timeout, match="second"):
        fetch_with_retry(URL, retries=2)


def test_waits_between_tries(get, sleep, response):
    get.side_effect = [requests.Timeout, response]

    fetch_with_retry(URL)

    assert len(waits(sleep)) == 1


def test_waits_longer_each_time(get, sleep, response):
    get.side_effect = [requests.Timeout, requests.Timeout, response]

    fetch_with_retry(URL)

    assert waits(sleep) == sorted(set(waits(sleep)))


def test_does_not_wait_after_the_last_try(get, sleep):
    get.side_effect = requests.Timeout

    with pytest.raises(requests.Timeout):
        fetch_with_retry(URL, retries=1)

    sleep.assert_not_called()


def test_another_error_is_final(get):
    get.side_effect = [requests.ConnectionError("refused"), requests.Timeout]

    with pytest.raises(requests.ConnectionError):
        fetch_with_retry(URL)
