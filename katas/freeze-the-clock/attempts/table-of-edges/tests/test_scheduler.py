"""One clock that moves on through a day."""

from datetime import datetime

from myapp.scheduler import is_business_hours

DAY = [
    ("00:00", False),
    ("08:40", False),
    ("08:59", False),
    ("09:00", True),
    ("12:30", True),
    ("16:59", True),
    ("17:00", False),
    ("17:30", False),
    ("23:59", False),
]


def test_a_whole_day(mocker):
    clock = mocker.patch("myapp.scheduler.datetime")

    for time, expected in DAY:
        clock.now.return_value = datetime.fromisoformat(f"2031-01-05T{time}")
        assert is_business_hours() == expected, time
