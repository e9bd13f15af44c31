"""A datetime whose now() says what the test likes. No mock at all."""

from datetime import datetime

import pytest

from myapp import scheduler


@pytest.fixture
def at(monkeypatch):
    def set_clock(*time):
        class Frozen(datetime):
            @classmethod
            def now(cls):
                return cls(2020, 2, 29, *time)

        monkeypatch.setattr(scheduler, "datetime", Frozen)

    return set_clock


def test_morning(at):
    at(8, 59, 59, 999_999)
    assert not scheduler.is_business_hours()
    at(9)
    assert scheduler.is_business_hours()


def test_evening(at):
    at(16, 59, 59, 999_999)
    assert scheduler.is_business_hours()
    at(17)
    assert not scheduler.is_business_hours()
