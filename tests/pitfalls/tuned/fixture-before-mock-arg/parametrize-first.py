# Takes the parametrized argument first and the mock of the decorator second.
# --- parking/meter.py
def charge(card, cents):
    raise OSError("terminal offline")


def park(card, hours):
    cents = 0 if hours < 1 else hours * 180
    if cents:
        charge(card, cents)
    return cents
# --- tests/test_meter.py
from unittest.mock import patch

import pytest

from parking.meter import park


@pytest.mark.parametrize(("hours", "cents"), [(1, 180), (3, 540)])
@patch("parking.meter.charge")
def test_price_by_the_hour(hours, cents, mock_charge):
    assert park("card-7", hours) == cents
    mock_charge.assert_called_once_with("card-7", cents)
