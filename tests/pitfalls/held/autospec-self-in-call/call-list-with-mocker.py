# Compares the calls of an autospecced method with a list of calls that lacks the instance.
# --- bakery/oven.py
class Oven:
    def set_zone(self, zone, celsius):
        raise OSError("oven controller does not answer")

    def warm_up(self, profile):
        for zone, celsius in enumerate(profile, start=1):
            self.set_zone(zone, celsius)
        return max(profile)
# --- tests/test_oven.py
from bakery.oven import Oven


def test_every_zone_is_set(mocker):
    set_zone = mocker.patch("bakery.oven.Oven.set_zone", autospec=True)

    assert Oven().warm_up([210, 240]) == 240

    assert set_zone.call_args_list == [mocker.call(1, 210), mocker.call(2, 240)]
