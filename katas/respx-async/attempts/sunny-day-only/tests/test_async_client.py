import pytest
import respx

from myapp.async_client import fetch_user


@pytest.mark.asyncio
@respx.mock
async def test_fetch_user():
    route = respx.get("https://api.example.com/users/7").respond(json={"id": 7, "name": "Ada"})

    assert await fetch_user(7) == {"id": 7, "name": "Ada"}
    assert route.call_count == 1
