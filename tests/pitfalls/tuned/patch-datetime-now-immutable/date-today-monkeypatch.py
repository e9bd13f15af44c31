# Tries to replace today on the class date, which does not let itself be changed.
# --- rental/late.py
from datetime import date


def days_late(due):
    return max(0, (date.today() - due).days)
# --- tests/test_late.py
from datetime import date

import pytest

from rental.late import days_late


@pytest.fixture
def ninth_of_may(monkeypatch):
    monkeypatch.setattr(date, "today", lambda: date(2024, 5, 9))


def test_four_days_late(ninth_of_may):
    assert days_late(date(2024, 5, 5)) == 4


def test_not_yet_due(ninth_of_may):
    assert days_late(date(2024, 5, 20)) == 0
