"""The responses library answers beneath requests; only sleeping is patched by name."""

import pytest
import requests
import responses

from myapp.fetching import fetch_with_retry

URL = "https://stock.example.com/seats"


@pytest.fixture
def service():
    with responses.RequestsMock() as service:
        yield service


@pytest.fixture
def waits(monkeypatch):
    waits = []
    monkeypatch.setattr("time.sleep", waits.append)
    return waits


def test_third_time_lucky(service, waits):
    service.get(URL, body=requests.Timeout())
    service.get(URL, body=requests.ConnectTimeout())
    service.get(URL, json={"seats": 12})

    assert fetch_with_retry(URL) == {"seats": 12}

    assert len(waits) == 2
    assert 0 < waits[0] < waits[1]


def test_out_of_luck(service, waits):
    timeouts = [requests.ReadTimeout(name) for name in ("one", "two")]
    for timeout in timeouts:
        service.get(URL, body=timeout)

    with pytest.raises(requests.ReadTimeout, match="two"):
        fetch_with_retry(URL, retries=2)

    service.assert_call_count(URL, 2)
    assert len(waits) == 1


def test_refused(service, waits):
    service.get(URL, body=requests.ConnectionError("refused"))

    with pytest.raises(requests.ConnectionError, match="refused"):
        fetch_with_retry(URL)

    service.assert_call_count(URL, 1)
    assert waits == []
