from unittest.mock import patch

from myapp.board import board_line


def test_celsius():
    with patch("myapp.board.weather.get_temperature", return_value=21.5):
        assert board_line("Oslo") == "Oslo: 21.5 C"


def test_fahrenheit():
    with patch("myapp.board.weather.get_temperature", return_value=21.5):
        assert board_line("Oslo", "F") == "Oslo: 70.7 F"
