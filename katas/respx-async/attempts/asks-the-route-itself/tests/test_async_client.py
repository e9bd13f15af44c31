import httpx
import pytest
import respx

URL = "https://api.example.com/users/7"


@pytest.mark.asyncio
@respx.mock
async def test_user():
    respx.get(URL).respond(json={"id": 7, "name": "Ada"})
    async with httpx.AsyncClient() as client:
        response = await client.get(URL)
    assert response.json() == {"id": 7, "name": "Ada"}


@pytest.mark.asyncio
@respx.mock
async def test_unknown_user():
    respx.get(URL).respond(404)
    async with httpx.AsyncClient() as client:
        response = await client.get(URL)
    with pytest.raises(httpx.HTTPStatusError):
        response.raise_for_status()
