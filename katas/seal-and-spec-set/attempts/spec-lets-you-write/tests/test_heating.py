from unittest.mock import Mock, seal

import pytest

from myapp.heating import FROST, NIGHT, set_for_the_night
from myapp.thermostat import Thermostat


@pytest.fixture
def thermostat():
    thermostat = Mock(spec=Thermostat)
    thermostat.target = 21.0
    thermostat.locked = False
    return thermostat


def test_window_open(thermostat):
    thermostat.window_open = True
    seal(thermostat)

    set_for_the_night(thermostat)

    assert (thermostat.target, thermostat.locked) == (FROST, True)


def test_window_shut(thermostat):
    thermostat.window_open = False
    seal(thermostat)

    set_for_the_night(thermostat)

    assert (thermostat.target, thermostat.locked) == (NIGHT, True)
