# Shares one Mock as a class attribute between the tests, so the calls add up.
# --- scooters/dispatch.py
class Dispatcher:
    def __init__(self, radio):
        self.radio = radio

    def send_out(self, scooter, zone):
        if scooter["battery"] < 20:
            return False
        self.radio.call(scooter["id"], zone)
        return True
# --- tests/test_dispatch.py
from unittest import TestCase
from unittest.mock import Mock

from scooters.dispatch import Dispatcher


class DispatcherTest(TestCase):
    radio = Mock()

    def test_full_scooter_goes_north(self):
        self.assertTrue(Dispatcher(self.radio).send_out({"id": 1, "battery": 90}, "north"))
        self.radio.call.assert_called_once_with(1, "north")

    def test_half_full_scooter_goes_south(self):
        self.assertTrue(Dispatcher(self.radio).send_out({"id": 2, "battery": 55}, "south"))
        self.radio.call.assert_called_once_with(2, "south")
