# Clears the cache around every test, so each patch is seen.
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

import pytest

from exchange import rates


@pytest.fixture(autouse=True)
def fresh_cache():
    rates.rate.cache_clear()
    yield
    rates.rate.cache_clear()


@patch("exchange.rates.download", return_value=1.1)
def test_downloaded_once_then_cached(mock_download):
    assert rates.to_usd(100, "EUR") == 110.0
    assert rates.to_usd(200, "EUR") == 220.0
    mock_download.assert_called_once_with("EUR")


@patch("exchange.rates.download", return_value=0.95)
def test_weak_euro(mock_download):
    assert rates.to_usd(100, "EUR") == 95.0
