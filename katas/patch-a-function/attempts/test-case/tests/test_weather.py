import unittest
from unittest.mock import MagicMock, patch

import requests

from myapp.weather import get_temperature


class TemperatureTest(unittest.TestCase):
    def setUp(self):
        patcher = patch("myapp.weather.requests.get")
        self.get = patcher.start()
        self.addCleanup(patcher.stop)
        self.get.return_value = MagicMock(spec=requests.Response)
        self.get.return_value.json.return_value = {"temp": 0, "feels_like": -4}

    def test_freezing(self):
        self.assertEqual(get_temperature("Oslo"), 0)

    def test_request(self):
        get_temperature("Oslo")
        self.get.assert_called_once_with("https://api.weather.com/Oslo")
