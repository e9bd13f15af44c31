"""The board at the ferry landing, without asking the weather service."""

from unittest.mock import patch

from myapp.board import board_line


def test_shows_the_temperature_of_now():
    with patch("myapp.board.weather.get_temperature") as morning:
        morning.return_value = 3.0
        assert board_line("Oslo") == "Oslo: 3.0 C"

    with patch("myapp.board.weather.get_temperature") as noon:
        noon.return_value = 21.5
        assert board_line("Oslo") == "Oslo: 21.5 C"


def test_asks_about_the_city_on_the_line():
    with patch("myapp.board.weather.get_temperature", return_value=-4.25) as get_temperature:
        board_line("Bergen")

    get_temperature.assert_called_with("Bergen")


def test_shows_fahrenheit_on_demand():
    with patch("myapp.board.weather.get_temperature", return_value=21.5):
        assert board_line("Oslo", "F") == "Oslo: 70.7 F"
