from unittest.mock import patch

from myapp import weather


def test_two_moments():
    with patch("myapp.board.weather.get_temperature", return_value=21.5) as get_temperature:
        assert weather.get_temperature("Oslo") == 21.5
    get_temperature.assert_called_once_with("Oslo")

    with patch("myapp.board.weather.get_temperature", return_value=3.0) as get_temperature:
        assert weather.get_temperature("Oslo") == 3.0
    get_temperature.assert_called_once_with("Oslo")
