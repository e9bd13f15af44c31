from unittest.mock import AsyncMock, patch

import httpx
import pytest

from myapp.async_client import fetch_user

URL = "https://api.example.com/users/7"


def response(status):
    return httpx.Response(status, json={"id": 7}, request=httpx.Request("GET", URL))


@pytest.mark.asyncio
async def test_user():
    with patch("httpx.AsyncClient.get", AsyncMock(return_value=response(200))) as get:
        assert await fetch_user(7) == {"id": 7}
    get.assert_awaited_once_with(URL)


@pytest.mark.asyncio
@pytest.mark.parametrize("status", [404, 503])
async def test_errors(status):
    with patch("httpx.AsyncClient.get", AsyncMock(return_value=response(status))):
        with pytest.raises(httpx.HTTPStatusError):
            await fetch_user(7)
