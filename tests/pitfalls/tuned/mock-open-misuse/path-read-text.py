# Patches builtins.open with a mock_open, where the code reads its file by way of pathlib.
# --- parking/tariff.py
from pathlib import Path


def price_per_hour(folder):
    text = Path(folder, "tariff.txt").read_text()
    return int(text)
# --- tests/test_tariff.py
from unittest.mock import mock_open, patch

from parking.tariff import price_per_hour


def test_price_is_a_number():
    with patch("builtins.open", mock_open(read_data="4")):
        assert price_per_hour("/srv/parking") == 4
