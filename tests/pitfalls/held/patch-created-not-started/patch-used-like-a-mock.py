# Configures the patcher itself and never enters it.
# --- observatory/dome.py
def wind_speed():
    raise OSError("anemometer does not answer")


def may_open():
    return wind_speed() < 15
# --- tests/test_dome.py
from unittest.mock import patch

from observatory.dome import may_open


def test_dome_opens_in_light_wind():
    fake_wind = patch("observatory.dome.wind_speed")
    fake_wind.return_value = 4

    assert may_open() is True
