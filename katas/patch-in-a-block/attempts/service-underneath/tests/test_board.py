"""The real get_temperature runs; only what it asks is a double."""

import unittest
from unittest.mock import Mock, patch

from myapp.board import board_line


class Board(unittest.TestCase):
    def setUp(self):
        self.get = self.enterContext(patch("requests.get"))

    def it_is(self, celsius):
        self.get.return_value = Mock(**{"json.return_value": {"temp": celsius}})

    def test_now_and_later(self):
        for celsius in (21.5, 3.25, 21.5):
            self.it_is(celsius)
            self.assertEqual(board_line("Turku"), f"Turku: {celsius:.1f} C")

    def test_fahrenheit(self):
        self.it_is(10)
        self.assertEqual(board_line("Turku", "F"), "Turku: 50.0 F")

    def test_city(self):
        self.it_is(10)
        board_line("Mariehamn")
        self.assertEqual(self.get.call_args.args, ("https://api.weather.com/Mariehamn",))
