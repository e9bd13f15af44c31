from unittest.mock import Mock

import httpx
import pytest
import respx

from myapp import ferries

OBAN = "https://ferries.example.com/harbours/oban"


@pytest.fixture
def sleep():
    ferries.time.sleep = Mock()
    return ferries.time.sleep


@respx.mock
def test_third_time_lucky(sleep):
    respx.get(OBAN).mock(
        side_effect=[
            httpx.ConnectTimeout,
            httpx.Response(503, headers={"Retry-After": "7"}),
            httpx.Response(200, json={"departures": ["07:15"]}),
        ]
    )
    assert ferries.departures("oban") == ["07:15"]
    first, second = [call.args[0] for call in sleep.call_args_list]
    assert first > 0
    assert second == 7


@respx.mock
def test_gives_up(sleep):
    route = respx.get(OBAN).respond(503)
    with pytest.raises(httpx.HTTPStatusError):
        ferries.departures("oban")
    assert route.call_count == 3


@respx.mock
def test_unknown_harbour(sleep):
    route = respx.get(OBAN).respond(404)
    with pytest.raises(httpx.HTTPStatusError):
        ferries.departures("oban")
    assert route.call_count == 1
