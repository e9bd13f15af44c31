from unittest.mock import call, patch

import httpx
import pytest

from myapp.ferries import departures

OBAN = "https://ferries.example.com/harbours/oban"


def answer(status, **kwargs):
    return httpx.Response(status, request=httpx.Request("GET", OBAN), **kwargs)


@pytest.fixture
def sleep(mocker):
    return mocker.patch("time.sleep")


@pytest.fixture
def get(mocker):
    return mocker.patch("httpx.get")


def test_third_time_lucky(get, sleep):
    get.side_effect = [
        httpx.ConnectTimeout("slow"),
        answer(503, headers={"Retry-After": "7"}),
        answer(200, json={"departures": ["07:15"]}),
    ]
    assert departures("oban") == ["07:15"]
    assert get.call_args_list == [call(OBAN)] * 3
    assert sleep.call_args_list == [call(20.0), call(7.0)]


def test_gives_up(get, sleep):
    get.return_value = answer(503)
    with pytest.raises(httpx.HTTPStatusError):
        departures("oban")
    assert sleep.call_args_list == [call(20.0), call(20.0)]


def test_unknown_harbour(get, sleep):
    get.return_value = answer(404)
    with patch("time.sleep") as never, pytest.raises(httpx.HTTPStatusError):
        departures("oban")
    never.assert_not_called()
