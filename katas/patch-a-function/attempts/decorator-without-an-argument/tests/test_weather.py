from unittest.mock import patch

from myapp.weather import get_temperature


@patch("myapp.weather.requests.get")
def test_temperature():
    assert get_temperature("Oslo") == 21.5
