import pytest

from myapp.weather import get_temperature


class Answer:
    def json(self):
        return {"temp": 30.25}


@pytest.fixture
def asked(monkeypatch):
    addresses = []

    def get(address):
        addresses.append(address)
        return Answer()

    monkeypatch.setattr("myapp.weather.requests.get", get)
    return addresses


def test_temperature(asked):
    assert get_temperature("Cairo") == 30.25


def test_request(asked):
    get_temperature("Cairo")
    assert asked == ["https://api.weather.com/Cairo"]
