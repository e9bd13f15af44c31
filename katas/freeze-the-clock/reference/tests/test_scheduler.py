"""When is_business_hours says yes, whatever time it is while the tests run."""

from datetime import datetime
from unittest.mock import patch

import pytest

from myapp.scheduler import is_business_hours


@pytest.mark.parametrize(
    ("hour", "minute", "second", "expected"),
    [
        (8, 59, 59, False),
        (9, 0, 0, True),
        (16, 59, 59, True),
        (17, 0, 0, False),
    ],
)
def test_opens_at_nine_and_closes_at_five(hour, minute, second, expected):
    with patch("myapp.scheduler.datetime", wraps=datetime) as clock:
        clock.now.return_value = datetime(2024, 5, 13, hour, minute, second)

        assert is_business_hours() is expected
