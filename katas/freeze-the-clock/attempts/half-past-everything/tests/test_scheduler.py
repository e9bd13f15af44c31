from datetime import datetime
from unittest.mock import patch

from myapp.scheduler import is_business_hours


@patch("myapp.scheduler.datetime")
def test_every_half_hour(clock):
    for hour in range(24):
        clock.now.return_value = datetime(2024, 5, 13, hour, 30)

        assert is_business_hours() == (9 <= hour <= 16)
