import httpx
import pytest
import respx

from myapp.async_client import fetch_user


@pytest.mark.asyncio
async def test_unknown_user():
    respx.get("https://api.example.com/users/7").respond(404)
    with pytest.raises(httpx.HTTPStatusError):
        await fetch_user(7)
