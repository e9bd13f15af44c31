# The fixture has module scope, so both tests count on the same mock.
# --- pool/lanes.py
def open_lane(number, turnstile):
    if not 1 <= number <= 8:
        raise ValueError(f"no lane {number}")
    turnstile.release(number)
    return f"lane {number} is yours"
# --- tests/test_lanes.py
from unittest import mock

import pytest

from pool.lanes import open_lane


@pytest.fixture(scope="module")
def turnstile():
    return mock.Mock(spec=["release", "lock"])


class TestOpenLane:
    def test_lane_is_released(self, turnstile):
        assert open_lane(4, turnstile) == "lane 4 is yours"
        turnstile.release.assert_called_once_with(4)

    def test_no_lane_nine(self, turnstile):
        with pytest.raises(ValueError):
            open_lane(9, turnstile)
        assert turnstile.release.call_count == 0
