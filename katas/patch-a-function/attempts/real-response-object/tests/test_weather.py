from unittest.mock import patch

import requests

from myapp.weather import get_temperature


def test_temperature():
    response = requests.Response()
    response.status_code = 200
    response._content = b'{"temp": 21.5, "feels_like": 19.0}'
    with patch("requests.get", side_effect=[response]) as get:
        assert get_temperature("Oslo") == 21.5
    assert get.call_args.args[0] == "https://api.weather.com/Oslo"
