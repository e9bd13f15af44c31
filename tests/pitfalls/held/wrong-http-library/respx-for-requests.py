# Mocks with respx, which only knows httpx, while the code uses requests.
# --- cockpit/fuel.py
import requests


class FuelService:
    def __init__(self, url):
        self.url = url

    def order(self, tail, litres):
        r = requests.post(f"{self.url}/orders", json={"tail": tail, "litres": litres})
        return r.status_code == 201
# --- tests/test_fuel.py
import httpx
import pytest
import respx

from cockpit.fuel import FuelService


@pytest.fixture
def fuel_api():
    with respx.mock(base_url="https://fuel.example.com", assert_all_called=False) as api:
        yield api


def test_order_is_accepted(fuel_api):
    fuel_api.post("/orders").mock(return_value=httpx.Response(201))

    assert FuelService("https://fuel.example.com").order("D-EABC", 120) is True


def test_order_is_refused(fuel_api):
    fuel_api.post("/orders").respond(409)

    assert FuelService("https://fuel.example.com").order("D-EABC", 9000) is False
