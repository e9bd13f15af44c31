# Patches the fetch behind an lru_cache in two tests; the second gets the answer of the first.
# --- exchange/rates.py
from functools import lru_cache


def download(currency):
    raise RuntimeError("rates are not reachable from here")


@lru_cache(maxsize=32)
def rate(currency):
    return download(currency)


def to_usd(amount, currency):
    return round(amount * rate(currency), 2)
# --- tests/test_rates.py
from unittest.mock import patch

from exchange.rates import to_usd


@patch("exchange.rates.download", return_value=1.1)
def test_strong_euro(mock_download):
    assert to_usd(100, "EUR") == 110.0


@patch("exchange.rates.download", return_value=0.95)
def test_weak_euro(mock_download):
    assert to_usd(100, "EUR") == 95.0
    mock_download.assert_called_once_with("EUR")
