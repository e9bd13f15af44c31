import pytest

from myapp.heating import FROST, NIGHT, set_for_the_night
from myapp.thermostat import Thermostat


class Diary:
    """Knows whether the window is open, and writes down all that is written to it."""

    def __init__(self, window_open):
        vars(self).update(window_open=window_open, entries=[])

    def __setattr__(self, name, value):
        assert hasattr(Thermostat, name)
        self.entries.append((name, value))


@pytest.mark.parametrize(("window_open", "target"), [(True, FROST), (False, NIGHT)])
def test_night(window_open, target):
    thermostat = Diary(window_open)

    set_for_the_night(thermostat)

    assert thermostat.entries == [("target", target), ("locked", True)]
