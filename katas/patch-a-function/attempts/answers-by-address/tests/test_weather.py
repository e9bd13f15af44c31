from types import SimpleNamespace
from unittest.mock import patch

from myapp.weather import get_temperature

TEMPERATURES = {
    "https://api.weather.com/Oslo": -3.5,
    "https://api.weather.com/Lima": 18.0,
}


def answer(url):
    return SimpleNamespace(json=lambda: {"temp": TEMPERATURES[url]})


@patch("myapp.weather.requests.get", side_effect=answer)
def test_each_city_has_its_own(mock_get):
    assert get_temperature("Oslo") == -3.5
    assert get_temperature("Lima") == 18.0
    assert mock_get.call_count == 2
