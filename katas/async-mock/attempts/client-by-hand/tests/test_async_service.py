import asyncio

import pytest

from myapp import async_service


class Answer:
    def __init__(self, data):
        self.data = data

    def json(self):
        return self.data


class Service:
    """Stands in for the class AsyncClient, and is the client as well."""

    def __init__(self, **rates):
        self.rates = rates
        self.asked = []

    def __call__(self, *args, **kwargs):
        return self

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        pass

    async def get(self, url, params):
        self.asked.append(url)
        return Answer({"rate": self.rates[params["from"] + params["to"]]})


@pytest.fixture
def service(monkeypatch):
    service = Service(USDEUR=0.92337, EURUSD=1.08299)
    monkeypatch.setattr(async_service.httpx, "AsyncClient", service)
    return service


def test_both_ways(service):
    assert asyncio.run(async_service.get_exchange_rate("USD", "EUR")) == 0.92337
    assert asyncio.run(async_service.get_exchange_rate("EUR", "USD")) == 1.08299
    assert service.asked == ["https://api.example.com/rates"] * 2
