from unittest.mock import patch

from myapp.weather import get_temperature


@patch("myapp.weather.requests.get")
def test_temperature(mock_get):
    mock_get.return_value.json.return_value = {"temp": 21.5, "feels_like": 19.0}
    assert get_temperature("Oslo") == 21.5
    mock_get.assert_called_once()
