import httpx
import pytest

from myapp.async_client import fetch_user


class FakeClient:
    """Stands in for httpx.AsyncClient, as the program uses it today."""

    status = 200
    asked = []

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_info):
        pass

    async def get(self, url):
        self.asked.append(url)
        request = httpx.Request("GET", url)
        return httpx.Response(self.status, json={"id": 7}, request=request)


@pytest.fixture
def client(monkeypatch):
    monkeypatch.setattr(FakeClient, "asked", [])
    monkeypatch.setattr(httpx, "AsyncClient", FakeClient)
    return FakeClient


@pytest.mark.asyncio
async def test_user(client):
    assert await fetch_user(7) == {"id": 7}
    assert client.asked == ["https://api.example.com/users/7"]


@pytest.mark.asyncio
@pytest.mark.parametrize("status", [404, 503])
async def test_errors(client, monkeypatch, status):
    monkeypatch.setattr(client, "status", status)
    with pytest.raises(httpx.HTTPStatusError):
        await fetch_user(7)
