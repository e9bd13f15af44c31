# Activates responses with the decorator, and with a block in a fixture.
# --- fx/rates.py
import requests

API = "https://api.example.com/rates"


def convert(amount, source, target):
    reply = requests.get(f"{API}/{source}", timeout=5)
    reply.raise_for_status()
    return round(amount * reply.json()[target], 2)
# --- tests/test_rates.py
import pytest
import requests
import responses

from fx.rates import API, convert


@pytest.fixture
def api():
    with responses.RequestsMock() as rsps:
        yield rsps


@responses.activate
def test_convert_euros_to_pounds():
    responses.get(f"{API}/EUR", json={"GBP": 0.85, "USD": 1.1})

    assert convert(20, "EUR", "GBP") == 17.0
    assert len(responses.calls) == 1


def test_unknown_currency(api):
    api.get(f"{API}/XXX", status=404)

    with pytest.raises(requests.HTTPError):
        convert(20, "XXX", "GBP")
