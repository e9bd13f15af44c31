import httpx
import pytest
import respx

from myapp import ferries

OBAN = "https://ferries.example.com/harbours/oban"


@pytest.fixture(autouse=True)
def no_sleep(monkeypatch):
    monkeypatch.setattr(ferries.time, "sleep", lambda seconds: None)


@respx.mock
def test_third_time_lucky():
    respx.get(OBAN).mock(
        side_effect=[
            httpx.ConnectTimeout,
            httpx.Response(503, headers={"Retry-After": "7"}),
            httpx.Response(200, json={"departures": ["07:15"]}),
        ]
    )
    assert ferries.departures("oban") == ["07:15"]


@respx.mock
def test_gives_up():
    route = respx.get(OBAN).respond(503)
    with pytest.raises(httpx.HTTPStatusError):
        ferries.departures("oban")
    assert route.call_count == 3


@respx.mock
def test_unknown_harbour():
    route = respx.get(OBAN).respond(404)
    with pytest.raises(httpx.HTTPStatusError):
        ferries.departures("oban")
    assert route.call_count == 1
