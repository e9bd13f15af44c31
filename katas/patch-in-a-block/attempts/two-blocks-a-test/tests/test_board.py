"""Plain patch in with blocks, a new return_value in each."""

from unittest.mock import patch

from myapp.board import board_line


def test_shows_the_temperature():
    with patch("myapp.board.weather.get_temperature") as get_temperature:
        get_temperature.return_value = 21.5
        assert board_line("Oslo") == "Oslo: 21.5 C"
    get_temperature.assert_called_with("Oslo")

    with patch("myapp.board.weather.get_temperature") as get_temperature:
        get_temperature.return_value = -3.0
        assert board_line("Oslo") == "Oslo: -3.0 C"
    get_temperature.assert_called_with("Oslo")


def test_fahrenheit():
    with patch("myapp.board.weather.get_temperature") as get_temperature:
        get_temperature.return_value = 21.5
        assert board_line("Oslo", "F") == "Oslo: 70.7 F"
    get_temperature.assert_called_with("Oslo")

    with patch("myapp.board.weather.get_temperature") as get_temperature:
        get_temperature.return_value = 0
        assert board_line("Oslo", unit="F") == "Oslo: 32.0 F"


def test_another_city():
    with patch("myapp.board.weather.get_temperature") as get_temperature:
        get_temperature.return_value = 21.5
        assert board_line("Oslo") == "Oslo: 21.5 C"

    with patch("myapp.board.weather.get_temperature") as get_temperature:
        get_temperature.return_value = 8.26
        assert board_line("Den Haag") == "Den Haag: 8.3 C"
    get_temperature.assert_called_with("Den Haag")
