import httpx
import pytest
import respx

from myapp.async_client import fetch_user

URL = "https://api.example.com/users"


@pytest.mark.asyncio
@pytest.mark.parametrize("user", [{"id": 7, "name": "Ada"}, {"id": 12, "name": "Grace"}])
@respx.mock
async def test_gets_the_user_that_is_asked_for(user):
    route = respx.get(f"{URL}/{user['id']}").respond(json=user)

    assert await fetch_user(user["id"]) == user
    assert route.call_count == 1


@pytest.mark.asyncio
@respx.mock
async def test_an_unknown_user_is_an_error():
    respx.get(f"{URL}/7").respond(404, json={"error": "no such user"})

    with pytest.raises(httpx.HTTPStatusError):
        await fetch_user(7)


@pytest.mark.asyncio
@respx.mock
async def test_a_service_in_trouble_is_an_error():
    respx.get(f"{URL}/7").respond(503, json={"error": "try again later"})

    with pytest.raises(httpx.HTTPStatusError):
        await fetch_user(7)
