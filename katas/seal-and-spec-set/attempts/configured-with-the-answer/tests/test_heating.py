from unittest.mock import Mock, seal

import pytest

from myapp.heating import FROST, NIGHT, set_for_the_night
from myapp.thermostat import Thermostat


@pytest.mark.parametrize(("window_open", "target"), [(True, FROST), (False, NIGHT)])
def test_night(window_open, target):
    thermostat = Mock(spec_set=Thermostat, window_open=window_open, target=target, locked=True)
    seal(thermostat)

    set_for_the_night(thermostat)

    assert thermostat.target == target
    assert thermostat.locked is True
