"""What departures does when the service falters."""

from unittest.mock import call, patch

import httpx
import pytest
import respx

from myapp.ferries import departures

OBAN = "https://ferries.example.com/harbours/oban"
BUSY = httpx.Response(503, headers={"Retry-After": "7"})


@pytest.fixture(autouse=True)
def sleep():
    with patch("myapp.ferries.time.sleep") as mock_sleep:
        yield mock_sleep


@respx.mock
def test_third_time_lucky(sleep):
    good = httpx.Response(200, json={"departures": ["07:15", "12:40"]})
    route = respx.get(OBAN).mock(side_effect=[httpx.ConnectTimeout, BUSY, good])

    assert departures("oban") == ["07:15", "12:40"]

    assert route.call_count == 3
    first, second = sleep.call_args_list
    assert first.args[0] > 0
    assert second == call(7)


@respx.mock
@pytest.mark.parametrize(
    "last, error",
    [(BUSY, httpx.HTTPStatusError), (httpx.ConnectError("refused"), httpx.ConnectError)],
)
def test_gives_up_after_the_third_try(last, error):
    route = respx.get(OBAN).mock(side_effect=[BUSY, httpx.ReadTimeout, last])

    with pytest.raises(error):
        departures("oban")

    assert route.call_count == 3


@respx.mock
def test_does_not_ask_again_for_an_unknown_harbour(sleep):
    route = respx.get(OBAN).respond(404)

    with pytest.raises(httpx.HTTPStatusError):
        departures("oban")

    assert route.call_count == 1
    sleep.assert_not_called()
