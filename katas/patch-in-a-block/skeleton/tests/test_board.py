"""The board at the ferry landing, without asking the weather service."""

from unittest.mock import patch

from myapp.board import board_line


def test_shows_the_temperature():
    with patch("myapp.board.weather.get_temperature") as get_temperature:
        get_temperature.return_value = 21.5

    assert board_line("Oslo") == "Oslo: 21.5 C"

    # Once this passes: it gets colder. What does the board show then?
