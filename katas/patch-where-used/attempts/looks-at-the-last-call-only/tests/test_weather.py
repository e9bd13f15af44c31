from unittest.mock import ANY, patch

from myapp.weather import get_temperature


@patch("myapp.weather.get")
def test_temperature(mock_get):
    mock_get.return_value.json.return_value = {"temp": 21.5}

    assert get_temperature("Oslo") == 21.5

    mock_get.assert_called_with("https://api.weather.com/Oslo", timeout=ANY)
