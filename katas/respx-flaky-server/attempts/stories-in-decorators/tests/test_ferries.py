"""@respx.mock and @patch("time.sleep") decorators, stories as side_effect."""

from unittest.mock import call, patch

import httpx
import pytest
import respx

from myapp.ferries import departures

OBAN = "https://ferries.example.com/harbours/oban"
OK = httpx.Response(200, json={"departures": ["07:15"]})


@respx.mock
@patch("time.sleep")
def test_works(sleep):
    route = respx.get(OBAN).mock(return_value=OK)

    assert departures("oban") == ["07:15"]
    assert route.call_count == 1
    sleep.assert_not_called()


@respx.mock
@patch("time.sleep")
def test_asks_a_busy_service_again(sleep):
    route = respx.get(OBAN).mock(side_effect=[httpx.Response(503), OK])

    assert departures("oban") == ["07:15"]
    assert route.call_count == 2
    assert sleep.call_count == 1
    assert sleep.call_args.args[0] > 0


@respx.mock
@patch("time.sleep")
def test_retry_after(sleep):
    respx.get(OBAN).mock(
        side_effect=[
            httpx.Response(503, headers={"Retry-After": "60"}),
            httpx.Response(503, headers={"Retry-After": "7"}),
            OK,
        ]
    )

    assert departures("oban") == ["07:15"]
    assert sleep.call_args_list == [call(60), call(7)]


@pytest.mark.parametrize(
    "error", [httpx.ConnectError, httpx.ConnectTimeout, httpx.ReadTimeout, httpx.ReadError]
)
@respx.mock
@patch("time.sleep")
def test_no_answer_then_ok(sleep, error):
    route = respx.get(OBAN).mock(side_effect=[error, error, OK])

    assert departures("oban") == ["07:15"]
    assert route.call_count == 3
    assert sleep.call_count == 2
    assert all(c.args[0] > 0 for c in sleep.call_args_list)


@respx.mock
@patch("time.sleep")
def test_no_answer_three_times(sleep):
    route = respx.get(OBAN).mock(
        side_effect=[httpx.ReadTimeout, httpx.ReadTimeout, httpx.ConnectError]
    )

    with pytest.raises(httpx.ConnectError):
        departures("oban")
    assert route.call_count == 3
    assert sleep.call_count == 2


@respx.mock
@patch("time.sleep")
def test_busy_three_times(sleep):
    route = respx.get(OBAN).mock(return_value=httpx.Response(503))

    with pytest.raises(httpx.HTTPStatusError):
        departures("oban")
    assert route.call_count == 3
    assert sleep.call_count == 2


@pytest.mark.parametrize("status", [400, 404, 429, 500, 502, 504])
@respx.mock
@patch("time.sleep")
def test_other_errors(sleep, status):
    route = respx.get(OBAN).mock(return_value=httpx.Response(status))

    with pytest.raises(httpx.HTTPStatusError):
        departures("oban")
    assert route.call_count == 1
    sleep.assert_not_called()
