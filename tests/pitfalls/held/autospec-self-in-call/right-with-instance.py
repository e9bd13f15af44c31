# Autospecced method with the instance in the expected call, and an autospecced instance whose calls have none.
# --- bakery/oven.py
class Oven:
    def set_zone(self, zone, celsius):
        raise OSError("oven controller does not answer")

    def warm_up(self, profile):
        for zone, celsius in enumerate(profile, start=1):
            self.set_zone(zone, celsius)
        return max(profile)


def cool_down(oven):
    oven.set_zone(1, 0)
# --- tests/test_oven.py
from unittest.mock import create_autospec

from bakery.oven import Oven, cool_down


def test_every_zone_is_set(mocker):
    set_zone = mocker.patch.object(Oven, "set_zone", autospec=True)
    oven = Oven()

    assert oven.warm_up([210, 240]) == 240

    assert set_zone.call_args_list == [mocker.call(oven, 1, 210), mocker.call(oven, 2, 240)]


def test_cooling_switches_zone_one_off():
    oven = create_autospec(Oven, instance=True)
    cool_down(oven)
    oven.set_zone.assert_called_once_with(1, 0)
