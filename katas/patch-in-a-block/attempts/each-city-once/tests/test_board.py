from unittest.mock import patch

from myapp.board import board_line


def test_two_cities():
    with patch("myapp.board.weather.get_temperature", return_value=21.5) as get_temperature:
        assert board_line("Oslo") == "Oslo: 21.5 C"
    get_temperature.assert_called_with("Oslo")

    with patch("myapp.board.weather.get_temperature", return_value=3.0) as get_temperature:
        assert board_line("Bergen", "F") == "Bergen: 37.4 F"
    get_temperature.assert_called_with("Bergen")
