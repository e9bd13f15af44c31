from unittest.mock import patch

from myapp.weather import get_temperature


@patch("myapp.weather.requests.get")
def test_temperature(mock_get):
    answer = {"temp": 21.5, "feels_like": 19.0}
    mock_get.return_value.json.return_value = answer
    get_temperature("Oslo")
    assert mock_get.return_value.json.return_value["temp"] == 21.5
    assert mock_get.return_value.json() == answer
