import pytest
import respx

from myapp.async_client import fetch_user


@pytest.mark.asyncio
@respx.mock
async def test_user():
    route = respx.get("https://api.example.com/users/7").respond(json={"id": 7})
    assert await fetch_user(7) == {"id": 7}
    assert route.call_count == 1


@pytest.mark.asyncio
@pytest.mark.parametrize("status", [404, 503])
@respx.mock
async def test_errors(status):
    respx.get("https://api.example.com/users/7").respond(status)
    with pytest.raises(Exception):
        await fetch_user(7)
