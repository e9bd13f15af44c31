"""The temperature, without the weather service."""

from unittest.mock import patch

from myapp import weather


@patch("myapp.weather.requests.get")
def test_tells_the_temperature(mock_get):
    mock_get.return_value.json.return_value = {"temp": 21.5, "feels_like": 19.0}

    assert weather.get_temperature("Oslo") == 21.5


@patch("myapp.weather.requests.get")
def test_pays_for_one_question_about_that_city(mock_get):
    mock_get.return_value.json.return_value = {"temp": 21.5, "feels_like": 19.0}

    weather.get_temperature("Oslo")

    mock_get.assert_called_once_with("https://api.weather.com/Oslo")
