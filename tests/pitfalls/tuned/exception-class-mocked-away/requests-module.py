# Patches the whole requests module, so the except clause names a mock instead of an exception.
# --- stocks/ticker.py
import requests


def last_price(symbol):
    try:
        reply = requests.get(f"https://api.example.com/price/{symbol}", timeout=2)
    except requests.Timeout:
        return None
    return reply.json()["price"]
# --- tests/test_ticker.py
from unittest.mock import patch

from requests.exceptions import Timeout

from stocks.ticker import last_price


@patch("stocks.ticker.requests")
def test_price(mock_requests):
    mock_requests.get.return_value.json.return_value = {"price": 31.5}
    assert last_price("ACME") == 31.5


@patch("stocks.ticker.requests")
def test_no_price_on_timeout(mock_requests):
    mock_requests.get.side_effect = Timeout("too slow")
    assert last_price("ACME") is None
