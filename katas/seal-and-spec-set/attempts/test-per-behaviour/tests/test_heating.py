from unittest.mock import MagicMock, seal

from myapp import heating
from myapp.thermostat import Thermostat


def after_a_night(*, window_open):
    thermostat = MagicMock(spec_set=Thermostat)
    thermostat.configure_mock(window_open=window_open, target=20.0, locked=False)
    seal(thermostat)
    heating.set_for_the_night(thermostat)
    return thermostat


def test_window_shut():
    assert after_a_night(window_open=False).target == heating.NIGHT


def test_window_open():
    assert after_a_night(window_open=True).target == heating.FROST


def test_locked_when_shut():
    assert after_a_night(window_open=False).locked


def test_locked_when_open():
    assert after_a_night(window_open=True).locked
