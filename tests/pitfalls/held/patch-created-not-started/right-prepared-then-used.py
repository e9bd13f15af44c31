# Patchers are made first, and then started, entered or used as a decorator.
# --- observatory/dome.py
def wind_speed():
    raise OSError("anemometer does not answer")


def is_raining():
    raise OSError("rain sensor does not answer")


def may_open():
    return wind_speed() < 15 and not is_raining()
# --- tests/test_dome.py
import unittest
from unittest.mock import patch

from observatory.dome import may_open

dry = patch("observatory.dome.is_raining", return_value=False)


class DomeTest(unittest.TestCase):
    def setUp(self):
        patcher = patch("observatory.dome.wind_speed")
        self.wind = patcher.start()
        self.addCleanup(patcher.stop)

    def test_opens_in_light_wind(self):
        self.wind.return_value = 4
        with dry as rain:
            self.assertTrue(may_open())
        rain.assert_called_once_with()

    @dry
    def test_stays_shut_in_a_storm(self, rain):
        self.wind.return_value = 28
        self.assertFalse(may_open())
        rain.assert_not_called()
