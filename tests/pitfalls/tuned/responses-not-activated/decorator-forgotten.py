# Registers an answer with responses but never activates it.
# --- fx/rates.py
import requests

API = "https://api.example.com/rates"


def convert(amount, source, target):
    reply = requests.get(f"{API}/{source}", timeout=5)
    reply.raise_for_status()
    return round(amount * reply.json()[target], 2)
# --- tests/test_rates.py
import responses

from fx.rates import API, convert


def test_convert_euros_to_pounds():
    responses.get(f"{API}/EUR", json={"GBP": 0.85, "USD": 1.1})

    assert convert(20, "EUR", "GBP") == 17.0
    assert len(responses.calls) == 1
