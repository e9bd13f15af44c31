"""When is_business_hours says yes, whatever time it is while the tests run.

The test below tries to stop the clock at noon. Read what Python says to that.
"""

from datetime import datetime
from unittest.mock import patch

from myapp.scheduler import is_business_hours


@patch("myapp.scheduler.datetime.now", return_value=datetime(2024, 5, 13, 12, 0))
def test_open_at_noon(now):
    assert is_business_hours() is True
