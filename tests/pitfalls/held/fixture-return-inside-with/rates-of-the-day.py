# The fixture returns from within its `with`, so the patch is gone before the test begins.
# --- campsite/fees.py
def season(day):
    return "high" if day.month in (6, 7, 8) else "low"


def pitch_fee(day, nights):
    return nights * (34 if season(day) == "high" else 18)
# --- tests/test_fees.py
from datetime import date
from unittest.mock import patch

import pytest

from campsite.fees import pitch_fee


@pytest.fixture
def mock_season():
    with patch("campsite.fees.season") as mock:
        mock.return_value = "high"
        return mock


def test_high_season_fee(mock_season):
    assert pitch_fee(date(2024, 1, 15), nights=2) == 68
    mock_season.assert_called_once_with(date(2024, 1, 15))
