from unittest.mock import patch

import httpx
import pytest
import respx

from myapp.ferries import departures

OBAN = "https://ferries.example.com/harbours/oban"


@respx.mock
@patch("time.sleep")
def test_always_busy(sleep):
    respx.get(OBAN).respond(503, headers={"Retry-After": "7"})
    with pytest.raises(httpx.HTTPStatusError):
        departures("oban")
    assert {call.args for call in sleep.call_args_list} == {(7,)}


@respx.mock
@patch("time.sleep")
def test_always_slow(sleep):
    respx.get(OBAN).mock(side_effect=httpx.ConnectTimeout)
    with pytest.raises(httpx.ConnectTimeout):
        departures("oban")
    assert sleep.called


@respx.mock
@patch("time.sleep")
def test_never_there(sleep):
    respx.get(OBAN).respond(404)
    with pytest.raises(httpx.HTTPStatusError):
        departures("oban")
