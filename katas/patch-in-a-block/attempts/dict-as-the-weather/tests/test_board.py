"""A fixture with monkeypatch and a hand-written weather, a dict that the tests change."""

import pytest

from myapp import weather
from myapp.board import board_line


@pytest.fixture
def now(monkeypatch):
    """The weather of this moment, in Celsius, by city. A city that is not in it is an error."""
    temperatures = {}
    monkeypatch.setattr(weather, "get_temperature", lambda city: temperatures[city])
    return temperatures


@pytest.mark.parametrize(
    ("celsius", "unit", "line"),
    [
        (21.5, "C", "Oslo: 21.5 C"),
        (21.5, "F", "Oslo: 70.7 F"),
        (7, "C", "Oslo: 7.0 C"),
        (0, "C", "Oslo: 0.0 C"),
        (0, "F", "Oslo: 32.0 F"),
        (-12.34, "C", "Oslo: -12.3 C"),
        (-40, "F", "Oslo: -40.0 F"),
        (19.97, "C", "Oslo: 20.0 C"),
        (10.04, "F", "Oslo: 50.1 F"),
    ],
)
def test_the_line(now, celsius, unit, line):
    now["Oslo"] = celsius

    assert board_line("Oslo", unit) == line


def test_celsius_is_the_default(now):
    now["Oslo"] = 21.5

    assert board_line("Oslo") == "Oslo: 21.5 C"


@pytest.mark.parametrize("city", ["Oslo", "oslo", "Den Haag", "Tromsø", "St. John's"])
def test_asks_for_the_city_as_given(now, city):
    now[city] = 4.2

    assert board_line(city) == f"{city}: 4.2 C"


@pytest.mark.parametrize(("unit", "warm", "cold"), [("C", "21.5", "-3.0"), ("F", "70.7", "26.6")])
def test_the_weather_changes(now, unit, warm, cold):
    now["Oslo"] = 21.5
    assert board_line("Oslo", unit) == f"Oslo: {warm} {unit}"

    now["Oslo"] = -3.0
    assert board_line("Oslo", unit) == f"Oslo: {cold} {unit}"

    now["Oslo"] = 21.5
    assert board_line("Oslo", unit) == f"Oslo: {warm} {unit}"


def test_the_weather_changes_between_two_units(now):
    now["Oslo"] = 21.5
    assert board_line("Oslo") == "Oslo: 21.5 C"

    now["Oslo"] = 0.0
    assert board_line("Oslo", "F") == "Oslo: 32.0 F"


def test_each_city_has_its_own_weather(now):
    now.update({"Oslo": 21.5, "Bergen": 11.0})

    assert board_line("Oslo") == "Oslo: 21.5 C"
    assert board_line("Bergen") == "Bergen: 11.0 C"
    assert board_line("Oslo") == "Oslo: 21.5 C"
