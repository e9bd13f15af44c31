from unittest.mock import patch

import pytest

from myapp.scheduler import is_business_hours


@pytest.mark.parametrize(("hour", "expected"), [(8, False), (9, True), (16, True), (17, False)])
@patch("myapp.scheduler.datetime")
def test_hours(clock, hour, expected):
    clock.now.return_value.hour = hour

    assert is_business_hours() is expected
