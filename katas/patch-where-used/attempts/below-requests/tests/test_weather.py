"""Nothing is patched by name: the double sits underneath requests."""

import responses

from myapp.weather import get_temperature

OSLO = "https://api.weather.com/Oslo"


@responses.activate
def test_temperature():
    responses.get(OSLO, json={"temp": 8.5, "feels_like": 2.5})

    assert get_temperature("Oslo") == 8.5

    responses.assert_call_count(OSLO, 1)
