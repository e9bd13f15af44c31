"""What set_for_the_night promises, without waking a thermostat.

The double below has a spec. May the program write to it what it likes? Would
you notice if it read more than it should?
"""

from unittest.mock import Mock

from myapp.heating import NIGHT, set_for_the_night
from myapp.thermostat import Thermostat


def test_a_night_with_the_window_shut():
    thermostat = Mock(spec=Thermostat, window_open=False)

    set_for_the_night(thermostat)

    assert thermostat.target == NIGHT
