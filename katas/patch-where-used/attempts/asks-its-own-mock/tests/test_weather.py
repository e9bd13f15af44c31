from unittest.mock import patch

from myapp import weather


@patch("myapp.weather.get_temperature", return_value=21.5)
def test_temperature(mock_get_temperature):
    assert weather.get_temperature("Oslo") == 21.5

    mock_get_temperature.assert_called_once_with("Oslo")
