from unittest.mock import ANY, patch

from myapp.weather import get_temperature


@patch("myapp.weather.get")
def test_temperature(mock_get):
    mock_get.return_value.json.return_value = {"temp": 21}

    assert get_temperature("London") == 21

    mock_get.assert_called_once_with("https://api.weather.com/London", timeout=ANY)
