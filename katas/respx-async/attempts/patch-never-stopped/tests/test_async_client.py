from unittest.mock import AsyncMock, patch

import httpx
import pytest

from myapp.async_client import fetch_user

URL = "https://api.example.com/users/7"


@pytest.fixture
def service():
    def answer(status, **content):
        reply = httpx.Response(status, request=httpx.Request("GET", URL), **content)
        return patch("httpx.AsyncClient.send", AsyncMock(return_value=reply)).start()

    return answer


@pytest.mark.asyncio
async def test_user(service):
    send = service(200, json={"id": 7})
    assert await fetch_user(7) == {"id": 7}
    send.assert_awaited_once()
    request = send.await_args.args[0]
    assert (request.method, str(request.url)) == ("GET", URL)


@pytest.mark.asyncio
@pytest.mark.parametrize("status", [404, 503])
async def test_errors(service, status):
    service(status, json={})
    with pytest.raises(httpx.HTTPStatusError):
        await fetch_user(7)
