"""What set_for_the_night promises, without waking a thermostat."""

from unittest.mock import Mock, seal

import pytest

from myapp.heating import FROST, NIGHT, set_for_the_night
from myapp.thermostat import Thermostat


@pytest.mark.parametrize(("window_open", "target"), [(True, FROST), (False, NIGHT)])
def test_is_turned_down_and_locked(window_open, target):
    thermostat = Mock(spec_set=Thermostat, window_open=window_open, target=21.5, locked=False)
    seal(thermostat)

    set_for_the_night(thermostat)

    assert thermostat.target == target
    assert thermostat.locked is True
