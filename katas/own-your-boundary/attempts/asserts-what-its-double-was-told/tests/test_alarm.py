from unittest.mock import create_autospec

import pytest

from myapp.alarm import Camp, to_warn
from myapp.rivers import NoLevelError, RiverLevels


def test_level():
    levels = create_autospec(RiverLevels, instance=True)
    levels.level.return_value = 340
    to_warn([Camp("Otter Meadow", "elm-7", 340)], levels)
    assert levels.level("elm-7") == 340


def test_no_level():
    levels = create_autospec(RiverLevels, instance=True)
    levels.level.side_effect = NoLevelError
    with pytest.raises(NoLevelError):
        levels.level("elm-7")
