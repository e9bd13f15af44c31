# Patches the very function that the test calls, so only the mock is tested.
# --- parking/fees.py
def hours(start, end):
    whole, rest = divmod((end - start).total_seconds(), 3600)
    return int(whole) + (1 if rest else 0)


def fee(start, end):
    h = hours(start, end)
    if h <= 1:
        return 0
    return min(20, 2 * (h - 1))
# --- tests/test_fees.py
from datetime import datetime
from unittest.mock import patch

from parking import fees


def test_fee_for_five_hours():
    start, end = datetime(2024, 3, 1, 8), datetime(2024, 3, 1, 13)
    with patch("parking.fees.fee", return_value=8) as mock_fee:
        assert fees.fee(start, end) == 8
    mock_fee.assert_called_once_with(start, end)
