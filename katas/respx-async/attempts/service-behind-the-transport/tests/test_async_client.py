"""Style: without respx. httpx's own AsyncHTTPTransport hands each request to a small service written here;
anyio's marker. The client and its responses are the real ones."""

import httpx
import pytest

from myapp.async_client import fetch_user

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend():
    return "asyncio"


class Service:
    def __init__(self):
        self.users = {"7": {"id": 7, "name": "Ada", "boss": None}, "12": {"id": 12, "name": "Bo"}}
        self.trouble = None
        self.asked = []

    def __call__(self, request):
        self.asked.append(f"{request.method} {request.url}")
        if self.trouble:
            status, content = self.trouble
            return httpx.Response(status, content=content)
        user = self.users.get(request.url.path.removeprefix("/users/"))
        if user is None:
            return httpx.Response(404, json={"error": "unknown user"})
        return httpx.Response(200, json=user)


@pytest.fixture
def service(monkeypatch):
    service = Service()
    wire = httpx.MockTransport(service)

    async def handle_async_request(transport, request):
        return await wire.handle_async_request(request)

    def no_wire(transport, request):
        raise AssertionError("a blocking request")

    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", handle_async_request)
    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", no_wire)
    return service


@pytest.mark.parametrize("user_id", [7, 12])
async def test_known(service, user_id):
    assert await fetch_user(user_id) == service.users[str(user_id)]
    assert service.asked == [f"GET https://api.example.com/users/{user_id}"]


async def test_unknown(service):
    with pytest.raises(httpx.HTTPStatusError):
        await fetch_user(8)
    assert service.asked == ["GET https://api.example.com/users/8"]


@pytest.mark.parametrize("content", [b'{"error": "try again later"}', b'{"id": 7}', b"<p>", b""])
@pytest.mark.parametrize("status", [400, 403, 404, 422, 429, 500, 502, 503])
async def test_trouble(service, status, content):
    service.trouble = status, content
    with pytest.raises(httpx.HTTPStatusError):
        await fetch_user(7)
    assert service.asked == ["GET https://api.example.com/users/7"]
