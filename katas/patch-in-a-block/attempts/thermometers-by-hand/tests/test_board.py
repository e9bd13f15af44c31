import pytest

from myapp import board


@pytest.fixture
def thermometers(monkeypatch):
    thermometers = {"Oslo": 4.0, "Bergen": 11.5}
    monkeypatch.setattr(board.weather, "get_temperature", lambda city: thermometers[city])
    return thermometers


def test_each_city_has_its_own_temperature(thermometers):
    assert board.board_line("Oslo") == "Oslo: 4.0 C"
    assert board.board_line("Bergen") == "Bergen: 11.5 C"


def test_follows_the_thermometer(thermometers):
    board.board_line("Bergen")
    thermometers["Bergen"] = -0.5
    assert board.board_line("Bergen") == "Bergen: -0.5 C"


def test_fahrenheit(thermometers):
    assert board.board_line("Oslo", "F") == "Oslo: 39.2 F"
