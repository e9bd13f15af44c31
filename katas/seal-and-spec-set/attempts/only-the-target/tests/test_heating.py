from unittest.mock import Mock

from myapp.heating import FROST, set_for_the_night


def test_night():
    thermostat = Mock()

    set_for_the_night(thermostat)

    assert thermostat.target == FROST
