# Makes a RequestsMock in a fixture without starting it or entering it.
# --- pizza/orders.py
import requests


class OrderClient:
    def __init__(self, base_url):
        self.base_url = base_url
        self.session = requests.Session()

    def place(self, pizza, size="large"):
        answer = self.session.post(f"{self.base_url}/orders", json={"pizza": pizza, "size": size})
        if answer.status_code == 409:
            return None
        return answer.json()["order_id"]
# --- tests/test_orders.py
import pytest
from responses import RequestsMock

from pizza.orders import OrderClient


@pytest.fixture
def api():
    return RequestsMock()


@pytest.fixture
def client():
    return OrderClient("https://pizza.example.com")


def test_order_id_is_returned(api, client):
    api.add("POST", "https://pizza.example.com/orders", json={"order_id": 81})
    assert client.place("margherita") == 81


def test_kitchen_is_full(api, client):
    api.add("POST", "https://pizza.example.com/orders", status=409)
    assert client.place("funghi", size="small") is None
