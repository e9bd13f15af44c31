"""Hand-written client and a real httpx.Response, fixture with monkeypatch, anyio."""

import httpx
import pytest

from myapp.async_service import get_exchange_rate

URL = "https://api.example.com/rates"

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend():
    return "asyncio"


class RateService:
    """Hands out clients, and remembers what was asked of them and what they went through."""

    def __init__(self):
        self.answer = {"rate": 0.5, "inverse": 2.0}
        self.events = []
        self.asked = []

    def client(self, *args, **kwargs):
        """Stand in for httpx.AsyncClient; what it is given is nobody's business here."""
        return Client(self)


class Client:
    def __init__(self, service):
        self._service = service

    async def __aenter__(self):
        self._service.events.append("open")
        return self

    async def __aexit__(self, *exc_info):
        self._service.events.append("close")

    async def get(self, *args, **kwargs):
        self._service.events.append("get")
        self._service.asked.append((args, kwargs))
        # A real response: its json() and raise_for_status() are plain methods.
        return httpx.Response(
            200, json=self._service.answer, request=httpx.Request("GET", URL)
        )


@pytest.fixture(autouse=True)
def service(monkeypatch):
    service = RateService()
    monkeypatch.setattr("myapp.async_service.httpx.AsyncClient", service.client)
    return service


@pytest.mark.parametrize("rate", [0.006114, 163.559123456, 654_000.004, 1.0])
async def test_rate_comes_back_unrounded(service, rate):
    service.answer = {"rate": rate, "inverse": 7.25}

    assert await get_exchange_rate("JPY", "EUR") == rate


@pytest.mark.parametrize(
    ("from_ccy", "to_ccy"),
    [("JPY", "EUR"), ("EUR", "JPY"), ("USD", "CHF"), ("EUR", "EUR")],
)
async def test_asks_once_for_exactly_this_pair(service, from_ccy, to_ccy):
    await get_exchange_rate(from_ccy, to_ccy)

    assert service.asked == [((URL,), {"params": {"from": from_ccy, "to": to_ccy}})]


async def test_asks_while_the_client_is_open_and_closes_it(service):
    await get_exchange_rate("JPY", "EUR")

    assert service.events == ["open", "get", "close"]


async def test_same_currency_is_asked_for_as_well(service):
    service.answer = {"rate": 0.98, "inverse": 1.02}

    assert await get_exchange_rate("EUR", "EUR") == 0.98


async def test_asks_anew_each_time(service):
    service.answer = {"rate": 0.25, "inverse": 4.0}
    assert await get_exchange_rate("JPY", "EUR") == 0.25

    service.answer = {"rate": 0.125, "inverse": 8.0}
    assert await get_exchange_rate("JPY", "EUR") == 0.125

    assert len(service.asked) == 2
