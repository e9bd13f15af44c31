"""The name datetime patched in a with block, parametrized over the moments."""

from datetime import datetime
from unittest.mock import patch

import pytest

from myapp.scheduler import is_business_hours


@pytest.mark.parametrize(
    "hour, minute, second, microsecond, expected",
    [
        (0, 0, 0, 0, False),
        (8, 0, 0, 0, False),
        (8, 59, 0, 0, False),
        (8, 59, 59, 999999, False),
        (9, 0, 0, 0, True),
        (9, 0, 0, 1, True),
        (9, 30, 0, 0, True),
        (12, 0, 0, 0, True),
        (16, 0, 0, 0, True),
        (16, 59, 59, 999999, True),
        (17, 0, 0, 0, False),
        (17, 0, 0, 1, False),
        (17, 30, 0, 0, False),
        (21, 0, 0, 0, False),
        (23, 59, 59, 999999, False),
    ],
)
@pytest.mark.parametrize("day", range(13, 20))  # Monday to Sunday
def test_business_hours(day, hour, minute, second, microsecond, expected):
    with patch("myapp.scheduler.datetime") as clock:
        clock.now.return_value = datetime(2024, 5, day, hour, minute, second, microsecond)

        assert is_business_hours() is expected
        clock.now.assert_called_with()


def test_each_call_looks_at_the_clock():
    with patch("myapp.scheduler.datetime") as clock:
        clock.now.return_value = datetime(2024, 5, 13, 8, 59)
        assert is_business_hours() is False
        clock.now.return_value = datetime(2024, 5, 13, 9, 0)
        assert is_business_hours() is True
        clock.now.return_value = datetime(2024, 5, 13, 17, 0)
        assert is_business_hours() is False
