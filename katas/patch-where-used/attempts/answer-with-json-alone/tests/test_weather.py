"""Style: careful; fixture + monkeypatch, and a Mock response that has json() and nothing else."""

from unittest.mock import Mock

import pytest

from myapp import weather


def answer(temp, **others):
    response = Mock(spec_set=["json"])
    response.json.return_value = {"temp": temp, "feels_like": 19.0, **others}
    return response


@pytest.fixture
def get(monkeypatch):
    get = Mock(name="get", spec=[])
    monkeypatch.setattr(weather, "get", get)
    return get


@pytest.mark.parametrize("temp", [21.5, -7.25, 0, 0.0, 18.4567, 30])
def test_hands_back_the_temperature_as_it_came(get, temp):
    get.return_value = answer(temp, humidity=40)

    assert weather.get_temperature("Oslo") == temp


@pytest.mark.parametrize("city", ["Oslo", "oslo", "New York", " Århus", "a/b?c=d"])
def test_asks_once_at_the_address_of_the_city_as_given(get, city):
    get.return_value = answer(21.5)

    weather.get_temperature(city)

    get.assert_called_once()
    assert get.call_args.args[0] == "https://api.weather.com/" + city


def test_always_gives_a_timeout(get):
    get.return_value = answer(21.5)

    weather.get_temperature("Oslo")

    assert get.call_args.kwargs["timeout"] is not None


def test_asks_anew_each_time(get):
    get.side_effect = [answer(21.5), answer(22.75)]

    assert weather.get_temperature("Oslo") == 21.5
    assert weather.get_temperature("Oslo") == 22.75
