"""A hand-written clock that can be set, put in by monkeypatch; it is moved by timedelta."""

from datetime import datetime, timedelta

import pytest

from myapp import scheduler
from myapp.scheduler import is_business_hours

MOMENT = timedelta(microseconds=1)


class Clock:
    """All that the program uses of the name datetime: now(), without arguments."""

    def __init__(self) -> None:
        self.time = datetime(2024, 5, 13, 12, 0)

    def now(self) -> datetime:
        return self.time


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(scheduler, "datetime", clock)
    return clock


# A whole week with a change of month and a leap day, Christmas, New Year, a change of the clocks.
DAYS = [datetime(2024, 2, 26) + timedelta(days=n) for n in range(7)] + [
    datetime(2024, 12, 25),
    datetime(2025, 1, 1),
    datetime(2025, 3, 30),
    datetime(1999, 7, 4),
]


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_one_day_from_midnight_to_midnight(clock: Clock, day: datetime) -> None:
    nine, five, midnight = (day + timedelta(hours=n) for n in (9, 17, 24))
    turns = [
        (day, False),
        (nine - timedelta(minutes=1), False),
        (nine - timedelta(seconds=1), False),
        (nine - MOMENT, False),
        (nine, True),
        (nine + MOMENT, True),
        (five - timedelta(minutes=1), True),
        (five - timedelta(seconds=1), True),
        (five - MOMENT, True),
        (five, False),
        (five + MOMENT, False),
        (five + timedelta(minutes=1), False),
        (midnight - MOMENT, False),
    ]

    answers = []
    for clock.time, _ in turns:
        answers.append((clock.time, is_business_hours()))

    assert answers == turns


def test_every_minute_of_a_day(clock: Clock) -> None:
    opened = []
    for minute in range(24 * 60):
        clock.time = datetime(2024, 5, 13) + timedelta(minutes=minute, seconds=31)
        if is_business_hours() is True:
            opened.append(minute)

    assert opened == list(range(9 * 60, 17 * 60))


def test_the_answer_is_a_bool(clock: Clock) -> None:
    assert is_business_hours() is True
    clock.time = datetime(2024, 5, 13, 17, 0)
    assert is_business_hours() is False


def test_the_clock_may_be_turned_back(clock: Clock) -> None:
    clock.time = datetime(2024, 5, 13, 17, 0)
    assert is_business_hours() is False
    clock.time = datetime(2024, 5, 13, 16, 59)
    assert is_business_hours() is True
    clock.time = datetime(2024, 5, 12, 8, 59)
    assert is_business_hours() is False
