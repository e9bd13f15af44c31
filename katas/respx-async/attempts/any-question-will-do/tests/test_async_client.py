import pytest
import respx

from myapp.async_client import fetch_user


@pytest.mark.asyncio
@respx.mock
async def test_fetch_user():
    respx.route().respond(json={})
    await fetch_user(7)
