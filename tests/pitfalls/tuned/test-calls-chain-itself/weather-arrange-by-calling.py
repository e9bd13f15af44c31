# Sets the return value through a call of the mock, so the class counts two calls.
# --- weather/forecast.py
from weather.client import WeatherClient


def tomorrow(city, key):
    client = WeatherClient(key)
    day = client.daily(city)[1]
    return f"{day['low']} to {day['high']} degrees"
# --- weather/client.py
class WeatherClient:
    def __init__(self, key):
        self.key = key

    def daily(self, city):
        raise ConnectionError("offline")
# --- tests/test_forecast.py
from unittest import mock

from weather import forecast


def test_tomorrow_uses_the_key():
    days = [{"low": 1, "high": 5}, {"low": 3, "high": 8}]
    with mock.patch.object(forecast, "WeatherClient") as client_class:
        client_class("k-1").daily.return_value = days
        text = forecast.tomorrow("Bergen", "k-1")
    assert text == "3 to 8 degrees"
    client_class.assert_called_once_with("k-1")
