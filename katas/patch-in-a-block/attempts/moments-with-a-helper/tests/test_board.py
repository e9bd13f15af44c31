from contextlib import contextmanager
from unittest.mock import patch

import pytest

from myapp import weather
from myapp.board import board_line


@contextmanager
def when_it_is(celsius):
    with patch.object(weather, "get_temperature", return_value=celsius) as get_temperature:
        yield get_temperature


@pytest.mark.parametrize(("celsius", "shown"), [(0, "0.0"), (-7.25, "-7.2"), (30.06, "30.1")])
def test_celsius(celsius, shown):
    with when_it_is(celsius):
        assert board_line("Kiel") == f"Kiel: {shown} C"


@pytest.mark.parametrize(("celsius", "shown"), [(0, "32.0"), (-40, "-40.0"), (100, "212.0")])
def test_fahrenheit(celsius, shown):
    with when_it_is(celsius):
        assert board_line("Kiel", unit="F") == f"Kiel: {shown} F"


def test_the_weather_changes():
    with when_it_is(12.0):
        before = board_line("Kiel")
    with when_it_is(11.0):
        after = board_line("Kiel")

    assert (before, after) == ("Kiel: 12.0 C", "Kiel: 11.0 C")


def test_two_cities():
    with when_it_is(12.0):
        board_line("Kiel")
    with when_it_is(18.0):
        assert board_line("Rome") == "Rome: 18.0 C"


def test_the_city_asked_about():
    with when_it_is(12.0) as get_temperature:
        board_line("Gdynia")
    assert {asked.args for asked in get_temperature.call_args_list} == {("Gdynia",)}
