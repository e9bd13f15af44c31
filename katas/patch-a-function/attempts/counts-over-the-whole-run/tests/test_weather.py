"""Style: misunderstood; "mocks" by assigning over requests.get and never puts it back, counts on
the calls of the whole run, and pins json() as called exactly once."""

from unittest.mock import MagicMock

import requests

from myapp.weather import get_temperature

response = MagicMock()
response.json.return_value = {"temp": 21.5, "feels_like": 19.0}
requests.get = MagicMock(return_value=response)


def test_temperature():
    assert get_temperature("Oslo") == 21.5
    requests.get.assert_called_once()
    response.json.assert_called_once_with()


def test_url():
    get_temperature("Paris")
    requests.get.assert_called_with("https://api.weather.com/Paris")
