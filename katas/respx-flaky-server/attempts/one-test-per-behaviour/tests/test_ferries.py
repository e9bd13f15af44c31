import httpx
import pytest

from myapp import ferries

URL = "https://ferries.example.com/harbours/mallaig"
GOOD = httpx.Response(200, json={"departures": ["09:00"]})


@pytest.fixture
def slept(monkeypatch):
    slept = []
    monkeypatch.setattr(ferries.time, "sleep", slept.append)
    return slept


def test_a_good_day(respx_mock, slept):
    respx_mock.get(URL).mock(return_value=GOOD)
    assert ferries.departures("mallaig") == ["09:00"]
    assert slept == []


def test_two_failures_are_forgiven(respx_mock, slept):
    respx_mock.get(URL).mock(side_effect=[httpx.Response(503), httpx.Response(503), GOOD])
    assert ferries.departures("mallaig") == ["09:00"]


def test_a_third_is_not(respx_mock, slept):
    route = respx_mock.get(URL).mock(side_effect=httpx.ConnectError)
    with pytest.raises(httpx.ConnectError):
        ferries.departures("mallaig")
    assert route.call_count == 3


@pytest.mark.parametrize("status", [404, 500])
def test_other_errors_are_final(respx_mock, slept, status):
    respx_mock.get(URL).mock(side_effect=[httpx.Response(status), GOOD])
    with pytest.raises(httpx.HTTPStatusError):
        ferries.departures("mallaig")


@pytest.mark.parametrize("timeout", [httpx.ConnectTimeout, httpx.ReadTimeout])
def test_a_timeout_is_forgiven(respx_mock, slept, timeout):
    respx_mock.get(URL).mock(side_effect=[timeout("slow"), GOOD])
    assert ferries.departures("mallaig") == ["09:00"]


def test_waits_as_long_as_it_is_told(respx_mock, slept):
    busy = httpx.Response(503, headers={"Retry-After": "90"})
    respx_mock.get(URL).mock(side_effect=[busy, GOOD])
    ferries.departures("mallaig")
    assert slept == [90]


def test_waits_after_a_refused_connection(respx_mock, slept):
    respx_mock.get(URL).mock(side_effect=[httpx.ConnectError("refused"), GOOD])
    ferries.departures("mallaig")
    [pause] = slept
    assert pause > 0
