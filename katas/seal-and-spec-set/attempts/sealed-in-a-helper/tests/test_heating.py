"""Mock(spec_set=...) and seal, made by a helper function."""

from unittest.mock import Mock, seal

from myapp.heating import FROST, NIGHT, set_for_the_night
from myapp.thermostat import Thermostat


def make_thermostat(window_open):
    thermostat = Mock(
        spec_set=Thermostat, window_open=window_open, target=None, locked=None
    )
    seal(thermostat)
    return thermostat


def test_a_night_with_the_window_shut():
    thermostat = make_thermostat(window_open=False)

    set_for_the_night(thermostat)

    assert thermostat.target == NIGHT
    assert thermostat.locked is True
    assert thermostat.window_open is False


def test_a_night_with_the_window_open():
    thermostat = make_thermostat(window_open=True)

    set_for_the_night(thermostat)

    assert thermostat.target == FROST
    assert thermostat.locked is True
    assert thermostat.window_open is True
