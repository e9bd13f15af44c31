from unittest.mock import patch

from myapp.weather import get_temperature


@patch("myapp.weather.requests.get")
def test_the_number_in_temp(mock_get):
    mock_get.return_value.json.return_value = {"temp": -3.5, "feels_like": -9.0}
    assert get_temperature("Oslo") == -3.5


@patch("myapp.weather.requests.get")
def test_the_city_asked_about(mock_get):
    get_temperature("Lima")
    mock_get.assert_called_with("https://api.weather.com/Lima")


@patch("myapp.weather.requests.get")
def test_one_request(mock_get):
    get_temperature("Lima")
    mock_get.assert_called_once()
