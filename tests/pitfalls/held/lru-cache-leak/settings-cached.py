# The settings of the first test stay cached and the second test's patch is never asked.
# --- aquarium/settings.py
import functools
import json


def load_file():
    with open("/etc/aquarium.json") as file:
        return file.read()


@functools.cache
def settings():
    return json.loads(load_file())


def too_warm(celsius):
    return celsius > settings()["max"]
# --- tests/test_settings.py
import unittest
from unittest.mock import patch

from aquarium.settings import too_warm


class TooWarmTest(unittest.TestCase):
    @patch("aquarium.settings.load_file", return_value='{"max": 27}')
    def test_a_reef_tank(self, load_file):
        self.assertTrue(too_warm(28))

    @patch("aquarium.settings.load_file", return_value='{"max": 30}')
    def test_discus_like_it_warm(self, load_file):
        self.assertFalse(too_warm(28))
