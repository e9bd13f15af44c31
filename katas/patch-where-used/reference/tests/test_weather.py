"""What get_temperature promises, without asking the real weather service."""

from unittest.mock import ANY, patch

from myapp.weather import get_temperature


@patch("myapp.weather.get")
def test_hands_back_the_temperature(mock_get):
    mock_get.return_value.json.return_value = {"temp": 21.5, "feels_like": 19.0}

    assert get_temperature("Oslo") == 21.5


@patch("myapp.weather.get")
def test_asks_once_for_the_city(mock_get):
    mock_get.return_value.json.return_value = {"temp": 21.5, "feels_like": 19.0}

    get_temperature("Oslo")

    mock_get.assert_called_once_with("https://api.weather.com/Oslo", timeout=ANY)
