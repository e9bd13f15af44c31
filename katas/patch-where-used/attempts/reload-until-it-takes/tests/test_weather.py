"""Style: misunderstood; keeps patching requests.get and reloads the module so that it "takes",
which leaves the mock in myapp.weather for good. Also repeats the code's timeout=10."""

import importlib
from unittest.mock import patch

import myapp.weather


@patch("requests.get")
def test_hands_back_the_temperature(mock_get):
    importlib.reload(myapp.weather)
    mock_get.return_value.json.return_value = {"temp": 21.5, "feels_like": 19.0}

    assert myapp.weather.get_temperature("Oslo") == 21.5
    mock_get.assert_called_once_with("https://api.weather.com/Oslo", timeout=10)
    mock_get.return_value.json.assert_called_once()
