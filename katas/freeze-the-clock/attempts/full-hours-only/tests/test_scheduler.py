from datetime import datetime
from unittest.mock import patch

import pytest

from myapp.scheduler import is_business_hours


@pytest.mark.parametrize("hour", range(24))
def test_every_hour(hour):
    with patch("myapp.scheduler.datetime") as clock:
        clock.now.return_value = datetime(2024, 5, 13, hour)

        assert is_business_hours() is (hour in range(9, 17))
