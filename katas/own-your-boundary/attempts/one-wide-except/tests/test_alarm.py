"""Plain pytest with an autospecced mock of RiverLevels as the double."""

from unittest.mock import create_autospec

import pytest

from myapp.alarm import Camp, to_warn
from myapp.rivers import NoLevelError, RiverLevels, UnknownStationError


@pytest.fixture
def levels():
    return create_autospec(RiverLevels, instance=True)


@pytest.mark.parametrize(
    ("level", "names"),
    [(340, ["Otter Meadow"]), (300, ["Otter Meadow"]), (299.9, []), (0, [])],
)
def test_warns_from_the_limit_on(levels, level, names):
    levels.level.return_value = level

    assert to_warn([Camp("Otter Meadow", "elm-7", limit=300)], levels) == names

    levels.level.assert_called_once_with("elm-7")


def test_warns_when_there_is_no_level(levels):
    levels.level.side_effect = NoLevelError

    assert to_warn([Camp("Otter Meadow", "elm-7", limit=100_000)], levels) == ["Otter Meadow"]


def test_unknown_station_goes_on_to_the_caller(levels):
    levels.level.side_effect = UnknownStationError

    with pytest.raises(UnknownStationError):
        to_warn([Camp("Otter Meadow", "elm-7", limit=300)], levels)


def test_names_come_in_the_order_of_the_camps(levels):
    answers = {"elm-7": 340, "ash-1": 100, "oak-2": 500}
    levels.level.side_effect = lambda station: answers[station]
    camps = [
        Camp("Willow", "elm-7", limit=300),
        Camp("Beaver", "ash-1", limit=300),
        Camp("Otter", "oak-2", limit=300),
        Camp("Heron", "elm-7", limit=200),
    ]

    assert to_warn(camps, levels) == ["Willow", "Otter", "Heron"]


def test_asks_for_a_shared_station_once(levels):
    levels.level.return_value = 250
    camps = [
        Camp("High", "elm-7", limit=300),
        Camp("Low", "elm-7", limit=200),
    ]

    assert to_warn(camps, levels) == ["Low"]

    levels.level.assert_called_once_with("elm-7")


def test_asks_once_when_there_is_no_level(levels):
    levels.level.side_effect = NoLevelError
    camps = [
        Camp("High", "elm-7", limit=300),
        Camp("Low", "elm-7", limit=200),
    ]

    assert to_warn(camps, levels) == ["High", "Low"]

    levels.level.assert_called_once_with("elm-7")


def test_one_missing_level_does_not_disturb_the_others(levels):
    def level(station):
        if station == "ash-1":
            raise NoLevelError
        return 250

    levels.level.side_effect = level
    camps = [
        Camp("Gone", "ash-1", limit=300),
        Camp("Dry", "elm-7", limit=300),
        Camp("Wet", "oak-2", limit=200),
    ]

    assert to_warn(camps, levels) == ["Gone", "Wet"]
