"""Style: careful; pytest-mock (mocker) with autospec, a fixture, real requests.Response answers."""

import json

import pytest
import requests

from myapp.weather import get_temperature


def answer(temp, feels_like):
    response = requests.Response()
    response.status_code = 200
    response.headers["Content-Type"] = "application/json"
    response._content = json.dumps({"temp": temp, "feels_like": feels_like}).encode()
    return response


@pytest.fixture
def get(mocker):
    return mocker.patch("requests.get", autospec=True)


@pytest.mark.parametrize("city", ["Oslo", "Rome", "reykjavik"])
def test_one_request_for_the_address_of_the_city_and_nothing_else(get, city):
    get.return_value = answer(21.5, 19.0)

    get_temperature(city)

    get.assert_called_once_with(f"https://api.weather.com/{city}")


@pytest.mark.parametrize(
    ("temp", "feels_like"), [(21.5, 19.0), (-3.47, -9.2), (0.0, -4.0), (19.0, 21.5), (12, 11)]
)
def test_gives_the_number_in_temp(get, temp, feels_like):
    get.return_value = answer(temp, feels_like)

    assert get_temperature("Oslo") == temp


def test_each_call_makes_its_own_request(get):
    get.side_effect = [answer(21.5, 19.0), answer(-2.25, -7.0)]

    assert [get_temperature("Oslo"), get_temperature("Oslo")] == [21.5, -2.25]
    assert get.call_count == 2
