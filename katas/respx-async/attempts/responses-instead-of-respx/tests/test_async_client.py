import pytest
import responses

from myapp.async_client import fetch_user


@pytest.mark.asyncio
@responses.activate
async def test_user():
    responses.get("https://api.example.com/users/7", json={"id": 7})
    assert await fetch_user(7) == {"id": 7}
