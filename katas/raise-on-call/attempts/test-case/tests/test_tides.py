import logging
import unittest
from unittest.mock import create_autospec

from myapp.tides import TideService, high_tide


class Sign(unittest.TestCase):
    def setUp(self):
        self.service = create_autospec(TideService, instance=True)
        self.log = create_autospec(logging.Logger, instance=True)

    def shown(self):
        return high_tide(self.service, "Wyk", "11:55", self.log)

    def test_asks_for_the_harbour(self):
        self.service.high_tide.return_value = "12:10"
        self.assertEqual(self.shown(), "12:10")
        self.service.high_tide.assert_called_once_with("Wyk")
        self.assertEqual(self.log.mock_calls, [])

    def test_out_of_reach(self):
        self.service.high_tide.side_effect = ConnectionError
        self.assertEqual(self.shown(), "11:55")
        [(method, _, _)] = self.log.mock_calls
        self.assertEqual(method, "warning")

    def test_out_of_order(self):
        error = RuntimeError("out of order")
        self.service.high_tide.side_effect = error
        with self.assertRaises(RuntimeError) as caught:
            self.shown()
        self.assertIs(caught.exception, error)
