# Lets get() return the parsed data at once; the code calls json() on what get() returns.
# --- money/exchange.py
import requests


def rate(currency):
    answer = requests.get(f"https://rates.example/{currency}", timeout=5)
    return answer.json()["rate"]


def convert(amount, currency):
    return round(amount * rate(currency), 2)
# --- tests/test_exchange.py
from unittest.mock import patch

from money.exchange import convert


@patch("money.exchange.requests.get")
def test_convert(mock_get):
    mock_get.return_value = {"rate": 1.25}

    assert convert(80, "USD") == 100.0
