import httpx
import pytest
import respx

from myapp.async_client import fetch_user

URL = "https://api.example.com/users/7"


@respx.mock
async def test_user():
    route = respx.get(URL).respond(json={"id": 7})
    assert await fetch_user(7) == {"id": 7}
    assert route.call_count == 1


@pytest.mark.parametrize("status", [404, 503])
@respx.mock
async def test_errors(status):
    respx.get(URL).respond(status)
    with pytest.raises(httpx.HTTPStatusError):
        await fetch_user(7)
