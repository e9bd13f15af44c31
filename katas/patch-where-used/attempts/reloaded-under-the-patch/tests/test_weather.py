import importlib
from unittest.mock import ANY, patch

from myapp import weather


@patch("requests.get")
def test_temperature(mock_get):
    importlib.reload(weather)
    mock_get.return_value.json.return_value = {"temp": 21.5}

    assert weather.get_temperature("Oslo") == 21.5

    mock_get.assert_called_once_with("https://api.weather.com/Oslo", timeout=ANY)
