from types import SimpleNamespace

import pytest

from myapp import weather


class WeatherService:
    """Knows a few addresses, and remembers which were asked for."""

    def __init__(self, temperatures):
        self.temperatures = temperatures
        self.asked = []

    def get(self, url, timeout):
        self.asked.append(url)
        return SimpleNamespace(json=lambda: {"temp": self.temperatures[url]})


@pytest.fixture
def service(monkeypatch):
    service = WeatherService(
        {
            "https://api.weather.com/Oslo": -4.5,
            "https://api.weather.com/Cairo": 31.25,
        }
    )
    monkeypatch.setattr(weather, "get", service.get)
    return service


def test_each_city_has_its_own_temperature(service):
    assert weather.get_temperature("Oslo") == -4.5
    assert weather.get_temperature("Cairo") == 31.25


def test_one_question_for_one_temperature(service):
    weather.get_temperature("Cairo")

    assert service.asked == ["https://api.weather.com/Cairo"]
