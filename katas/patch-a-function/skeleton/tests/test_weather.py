"""The temperature, without the weather service."""

from unittest.mock import patch

from myapp import weather


@patch("myapp.weather.get_temperature")
def test_tells_the_temperature(mock_get_temperature):
    mock_get_temperature.return_value = 21.5

    # It passes, offline too. But who gave this answer? Has anything in weather.py run?
    assert weather.get_temperature("Oslo") == 21.5
