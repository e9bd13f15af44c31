from datetime import datetime
from unittest.mock import patch

import pytest

from myapp.scheduler import is_business_hours


@pytest.mark.parametrize(("hour", "expected"), [(8, False), (9, True), (16, True), (17, False)])
def test_hours(hour, expected):
    with patch.object(datetime, "now") as now:
        now.return_value = datetime(2024, 5, 13, hour)

        assert is_business_hours() is expected
