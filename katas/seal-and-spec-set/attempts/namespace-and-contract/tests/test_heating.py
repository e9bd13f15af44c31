from types import SimpleNamespace

import pytest

from myapp.heating import FROST, NIGHT, set_for_the_night
from myapp.thermostat import Thermostat


def test_a_thermostat_has_these_names():
    assert {"window_open", "target", "locked"} <= set(dir(Thermostat))


@pytest.mark.parametrize("target", [NIGHT, 5.0, 22.0])
def test_window_shut(target):
    thermostat = SimpleNamespace(window_open=False, target=target, locked=False)
    set_for_the_night(thermostat)
    assert vars(thermostat) == {"window_open": False, "target": NIGHT, "locked": True}


def test_window_open():
    thermostat = SimpleNamespace(window_open=True, target=22.0, locked=False)
    set_for_the_night(thermostat)
    assert thermostat.target == FROST


def test_locked_for_good():
    thermostat = SimpleNamespace(window_open=True, target=22.0, locked=False)
    set_for_the_night(thermostat)
    assert thermostat.locked is True
