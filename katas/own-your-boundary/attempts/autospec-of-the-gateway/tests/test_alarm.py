from unittest.mock import create_autospec

import pytest

from myapp.alarm import Camp, to_warn
from myapp.gauges import Gauges
from myapp.rivers import NoLevelError, UnknownStationError

MEADOW = Camp("Meadow", "weir", 250)
BEACH = Camp("Beach", "bridge", 120)


@pytest.fixture
def gauges():
    gauges = create_autospec(Gauges, instance=True)
    gauges.level.side_effect = lambda station: {"weir": 200, "bridge": 100}[station]
    return gauges


def test_nobody_is_warned_without_need(gauges):
    assert to_warn([MEADOW, BEACH], gauges) == []


def test_everybody_in_danger_is_warned(gauges):
    camps = [Camp("Low", "weir", 190), MEADOW, Camp("Lower", "bridge", 90)]
    assert to_warn(camps, gauges) == ["Low", "Lower"]


def test_the_limit_is_danger_already(gauges):
    assert to_warn([Camp("Edge", "weir", 200)], gauges) == ["Edge"]


def test_better_safe_than_wet(gauges):
    gauges.level.side_effect = NoLevelError("weir")
    assert to_warn([MEADOW], gauges) == ["Meadow"]


def test_a_station_that_does_not_exist(gauges):
    gauges.level.side_effect = UnknownStationError("weir")
    with pytest.raises(UnknownStationError):
        to_warn([MEADOW], gauges)


def test_neighbours_share_a_question(gauges):
    to_warn([MEADOW, Camp("Other Bank", "weir", 300)], gauges)
    gauges.level.assert_called_once_with("weir")
