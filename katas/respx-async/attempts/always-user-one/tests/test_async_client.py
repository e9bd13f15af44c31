import httpx
import pytest
import respx

from myapp.async_client import fetch_user


@pytest.mark.asyncio
@respx.mock
async def test_user():
    route = respx.get("https://api.example.com/users/1").respond(json={"id": 1})
    assert await fetch_user(1) == {"id": 1}
    assert route.call_count == 1


@pytest.mark.asyncio
@pytest.mark.parametrize("status", [404, 500])
@respx.mock
async def test_errors(status):
    respx.get("https://api.example.com/users/1").respond(status)
    with pytest.raises(httpx.HTTPStatusError):
        await fetch_user(1)
