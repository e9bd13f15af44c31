from unittest.mock import Mock, seal

from myapp.heating import FROST, set_for_the_night
from myapp.thermostat import Thermostat


def test_window_open():
    thermostat = Mock(spec_set=Thermostat, window_open=True)
    seal(thermostat)

    set_for_the_night(thermostat)

    assert thermostat.target == FROST
    assert thermostat.locked is True
