from unittest.mock import patch

from myapp.board import board_line


def test_the_weather_changes():
    with patch("myapp.board.weather.get_temperature") as get_temperature:
        get_temperature.return_value = 21.5
    assert board_line("Oslo") == "Oslo: 21.5 C"

    with patch("myapp.board.weather.get_temperature") as get_temperature:
        get_temperature.return_value = 3.0
    assert board_line("Oslo") == "Oslo: 3.0 C"
