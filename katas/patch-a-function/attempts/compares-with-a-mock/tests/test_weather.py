from unittest.mock import patch

from myapp.weather import get_temperature


@patch("myapp.weather.requests.get")
def test_temperature(mock_get):
    answer = mock_get.return_value.json.return_value
    assert get_temperature("Oslo") is answer.__getitem__.return_value
    answer.__getitem__.assert_called_once_with("temp")
    mock_get.assert_called_once_with("https://api.weather.com/Oslo")
