import unittest
from unittest.mock import Mock, patch, sentinel

from myapp import weather


class GetTemperature(unittest.TestCase):
    def setUp(self):
        patcher = patch.object(weather, "get")
        self.get = patcher.start()
        self.addCleanup(patcher.stop)
        self.get.side_effect = [Mock(json=Mock(return_value={"temp": sentinel.temperature}))]

    def test_hands_the_field_on(self):
        self.assertIs(weather.get_temperature("Bern"), sentinel.temperature)

    def test_address(self):
        weather.get_temperature("Bern")

        [only_call] = self.get.call_args_list
        self.assertEqual(only_call.args, ("https://api.weather.com/Bern",))
