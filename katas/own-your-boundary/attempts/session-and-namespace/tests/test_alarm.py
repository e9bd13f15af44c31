from types import SimpleNamespace
from unittest.mock import Mock

import pytest

from myapp.alarm import Camp, to_warn
from myapp.rivers import NoLevelError, UnknownStationError


def levels_of(side_effect):
    return SimpleNamespace(level=Mock(side_effect=side_effect))


@pytest.mark.parametrize(("level", "warned"), [(99, []), (100, ["Weir"]), (101, ["Weir"])])
def test_limit(level, warned):
    assert to_warn([Camp("Weir", "w", 100)], levels_of([level])) == warned


def test_one_question_for_two_camps():
    levels = levels_of([100])
    camps = [Camp("Weir", "w", 100), Camp("Wood", "w", 90)]
    assert to_warn(camps, levels) == ["Weir", "Wood"]
    assert [list(asked.args) for asked in levels.level.call_args_list] == [["w"]]


def test_errors():
    assert to_warn([Camp("Weir", "w", 100)], levels_of(NoLevelError)) == ["Weir"]
    with pytest.raises(UnknownStationError):
        to_warn([Camp("Weir", "w", 100)], levels_of(UnknownStationError))
