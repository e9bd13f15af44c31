"""What get_temperature promises, without asking the real weather service.

The test below means well: it patches `get`. Find out why the program does not care.
"""

from unittest.mock import patch

from myapp.weather import get_temperature


@patch("requests.get")
def test_hands_back_the_temperature(mock_get):
    mock_get.return_value.json.return_value = {"temp": 21.5, "feels_like": 19.0}

    assert get_temperature("Oslo") == 21.5
