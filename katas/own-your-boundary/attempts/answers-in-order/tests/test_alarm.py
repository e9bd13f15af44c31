from unittest.mock import Mock, call

import pytest

from myapp.alarm import Camp, to_warn
from myapp.rivers import NoLevelError, UnknownStationError

CAMPS = [
    Camp("Otter Meadow", "oak-1", 300),
    Camp("Old Mill", "elm-7", 300),
    Camp("Heron Island", "oak-1", 100),
    Camp("Reed Bay", "ash-2", 300),
]


def test_story():
    levels = Mock()
    levels.level.side_effect = [200, 300, NoLevelError]
    assert to_warn(CAMPS, levels) == ["Old Mill", "Heron Island", "Reed Bay"]
    assert levels.level.mock_calls == [call("oak-1"), call("elm-7"), call("ash-2")]


def test_unknown():
    levels = Mock()
    levels.level.side_effect = UnknownStationError
    with pytest.raises(UnknownStationError):
        to_warn(CAMPS, levels)
