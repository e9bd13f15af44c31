from datetime import datetime
from unittest.mock import patch

from myapp import scheduler


@patch("myapp.scheduler.datetime")
def test_open_at_nine(clock):
    clock.now.return_value = datetime(2024, 5, 13, 9, 30)

    assert scheduler.is_business_hours() is True
    assert 9 <= scheduler.datetime.now().hour < 17


@patch("myapp.scheduler.datetime")
def test_closed_at_five(clock):
    clock.now.return_value = datetime(2024, 5, 13, 17, 0)

    scheduler.is_business_hours()
    assert not 9 <= scheduler.datetime.now().hour < 17
