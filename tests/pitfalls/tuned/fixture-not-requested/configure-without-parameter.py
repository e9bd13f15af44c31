# Sets the return value on a fixture that the test never asked for, so nothing is patched.
# --- library/fines.py
def days_late(loan):
    return loan["returned"] - loan["due"]


def fine(loan, per_day=25):
    late = days_late(loan)
    return max(0, late) * per_day
# --- tests/test_fines.py
import pytest

from library import fines


@pytest.fixture
def mock_days(mocker):
    return mocker.patch.object(fines, "days_late")


def test_on_time(mock_days):
    mock_days.return_value = -2
    assert fines.fine({}) == 0


def test_three_days_late():
    mock_days.return_value = 3
    assert fines.fine({"due": 10, "returned": 10}) == 75
