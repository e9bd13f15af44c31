# RequestsMock insists on an answer for a login that the program does not need any more.
# --- fishmarket/prices.py
import requests

MARKET = "https://market.example.com"


def todays_price(fish, token):
    reply = requests.get(f"{MARKET}/prices/{fish}", headers={"Authorization": token}, timeout=5)
    reply.raise_for_status()
    return reply.json()["per_kilo"]
# --- tests/test_prices.py
import pytest
import responses

from fishmarket.prices import MARKET, todays_price


@pytest.fixture
def market():
    with responses.RequestsMock() as mock:
        mock.post(f"{MARKET}/login", json={"token": "abc"})
        yield mock


def test_price_per_kilo(market):
    market.get(f"{MARKET}/prices/cod", json={"per_kilo": 11.9})

    assert todays_price("cod", "abc") == 11.9
