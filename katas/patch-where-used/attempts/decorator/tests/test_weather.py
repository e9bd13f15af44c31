from unittest.mock import patch

from myapp.weather import get_temperature


@patch("myapp.weather.get")
def test_temperature(mock_get):
    mock_get.return_value.json.return_value = {"temp": 3.25}

    assert get_temperature("Paris") == 3.25

    assert mock_get.call_count == 1
    assert mock_get.call_args.args[0] == "https://api.weather.com/Paris"
