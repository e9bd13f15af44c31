from unittest.mock import MagicMock

from myapp import weather


def test_temperature():
    weather.requests.get = MagicMock()
    weather.requests.get.return_value.json.return_value = {"temp": 21.5, "feels_like": 19.0}
    assert weather.get_temperature("Oslo") == 21.5
    weather.requests.get.assert_called_once_with("https://api.weather.com/Oslo")
