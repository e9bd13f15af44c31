from unittest.mock import patch

from myapp import weather


def test_temperature():
    with patch("myapp.weather.get_temperature", return_value=21.5) as mock_temperature:
        assert weather.get_temperature("Oslo") == 21.5
    mock_temperature.assert_called_once_with("Oslo")
