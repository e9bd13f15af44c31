"""No respx: every client gets httpx's own MockTransport."""

from functools import partial

import httpx
import pytest

from myapp.async_client import fetch_user


@pytest.fixture
def answer(monkeypatch):
    requests = []

    def use(*args, **kwargs):
        def handler(request):
            requests.append((request.method, str(request.url)))
            return httpx.Response(*args, **kwargs)

        client = partial(httpx.AsyncClient, transport=httpx.MockTransport(handler))
        monkeypatch.setattr(httpx, "AsyncClient", client)
        return requests

    return use


@pytest.mark.asyncio
async def test_found(answer):
    requests = answer(200, json={"id": 3, "name": "Barbara"})
    assert await fetch_user(3) == {"id": 3, "name": "Barbara"}
    assert requests == [("GET", "https://api.example.com/users/3")]


@pytest.mark.asyncio
@pytest.mark.parametrize("status", [404, 502])
async def test_not_found_or_broken(answer, status):
    answer(status, text="<h1>Sorry</h1>")
    with pytest.raises(httpx.HTTPStatusError):
        await fetch_user(3)
