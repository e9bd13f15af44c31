from unittest.mock import patch

from myapp.board import board_line


def test_the_weather_changes():
    warm = patch("myapp.board.weather.get_temperature", return_value=21.5)
    warm.start()
    assert board_line("Oslo") == "Oslo: 21.5 C"

    cold = patch("myapp.board.weather.get_temperature", return_value=3.0)
    get_temperature = cold.start()
    assert board_line("Oslo") == "Oslo: 3.0 C"
    assert board_line("Bergen", "F") == "Bergen: 37.4 F"
    get_temperature.assert_called_with("Bergen")
    cold.stop()
