"""What the alarm promises, with a double of our own gateway."""

from unittest.mock import call, create_autospec

import pytest

from myapp.alarm import Camp, to_warn
from myapp.rivers import NoLevelError, RiverLevels, UnknownStationError


@pytest.fixture
def levels():
    return create_autospec(RiverLevels, instance=True)


def test_warns_from_the_limit_on(levels):
    levels.level.return_value = 300
    camps = [Camp("Otter Meadow", "elm-7", 300), Camp("High Bank", "elm-7", 301)]

    assert to_warn(camps, levels) == ["Otter Meadow"]


def test_warns_when_the_level_cannot_be_had(levels):
    levels.level.side_effect = NoLevelError

    assert to_warn([Camp("Otter Meadow", "elm-7", 300)], levels) == ["Otter Meadow"]


def test_tells_of_an_unknown_station(levels):
    levels.level.side_effect = UnknownStationError

    with pytest.raises(UnknownStationError):
        to_warn([Camp("Otter Meadow", "elm-7", 300)], levels)


def test_asks_for_each_station_once(levels):
    levels.level.side_effect = {"oak-1": 250, "elm-7": 310}.get
    camps = [
        Camp("Otter Meadow", "oak-1", 300),
        Camp("Old Mill", "elm-7", 300),
        Camp("Heron Island", "oak-1", 200),
    ]

    assert to_warn(camps, levels) == ["Old Mill", "Heron Island"]

    assert levels.level.call_count == 2
    levels.level.assert_has_calls([call("oak-1"), call("elm-7")], any_order=True)
