from unittest.mock import call, patch

from myapp.board import board_line


def test_the_weather_changes():
    with patch("myapp.board.weather.get_temperature") as get_temperature:
        get_temperature.side_effect = [21.5, 3.0, 3.0]

        assert board_line("Oslo") == "Oslo: 21.5 C"
        assert board_line("Oslo") == "Oslo: 3.0 C"
        assert board_line("Bergen", "F") == "Bergen: 37.4 F"

    assert get_temperature.call_args_list == [call("Oslo"), call("Oslo"), call("Bergen")]
