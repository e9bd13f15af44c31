"""One test per behaviour, respx's own fixture, anyio runs the loop."""

import httpx
import pytest

from myapp.async_client import fetch_user

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.fixture
def service(respx_mock):
    """Answers every request, so that each test can look at just one thing."""
    return respx_mock.route().respond(json={"id": 31, "name": "Lin", "email": "lin@example.com"})


async def test_returns_the_object_as_it_came(service):
    assert await fetch_user(31) == {"id": 31, "name": "Lin", "email": "lin@example.com"}


async def test_asks_at_the_address_of_the_user(service):
    await fetch_user(31)
    assert {str(call.request.url) for call in service.calls} == {"https://api.example.com/users/31"}


async def test_asks_with_get(service):
    await fetch_user(31)
    assert {call.request.method for call in service.calls} == {"GET"}


async def test_asks_once(service):
    await fetch_user(31)
    assert service.call_count == 1


async def test_unknown_user(service):
    service.respond(404)
    with pytest.raises(httpx.HTTPStatusError):
        await fetch_user(31)


@pytest.mark.parametrize("status", [401, 429, 500, 503])
async def test_trouble(service, status):
    service.respond(status, json={"error": "sorry"})
    with pytest.raises(httpx.HTTPStatusError) as caught:
        await fetch_user(31)
    assert caught.value.response.status_code == status
