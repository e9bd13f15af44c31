from unittest.mock import patch

import pytest

from myapp.weather import get_temperature


@pytest.fixture
def mock_get():
    with patch("myapp.weather.get") as replaced:
        replaced.return_value.json.return_value = {"temp": 20, "feels_like": 26}
        yield replaced


def address_asked(mock_get):
    return mock_get.call_args.args[0]


def test_hands_back_the_field_temp(mock_get):
    assert get_temperature("Lima") == 20


def test_does_not_round(mock_get):
    mock_get.return_value.json.return_value = {"temp": 19.7, "feels_like": 19.7}

    assert get_temperature("Lima") == 19.7


@pytest.mark.parametrize("city", ["Lima", "Oslo"])
def test_asks_for_the_city(mock_get, city):
    get_temperature(city)

    assert address_asked(mock_get).endswith(f"/{city}")


def test_asks_the_service_over_https(mock_get):
    get_temperature("Lima")

    assert address_asked(mock_get).startswith("https://api.weather.com/")


def test_asks_once(mock_get):
    get_temperature("Lima")

    mock_get.assert_called_once()
