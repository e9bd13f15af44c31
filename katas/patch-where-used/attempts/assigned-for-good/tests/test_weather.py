from unittest.mock import ANY, Mock

from myapp import weather


def test_temperature():
    weather.get = Mock()
    weather.get.return_value.json.return_value = {"temp": 21.5}

    assert weather.get_temperature("Oslo") == 21.5

    weather.get.assert_called_once_with("https://api.weather.com/Oslo", timeout=ANY)
