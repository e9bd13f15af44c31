# style: lazy. Misunderstanding: the method is the network. AsyncClient.get is an AsyncMock, the response a
# MagicMock that is told by hand to raise, so the "error" test tests the mock.
from unittest.mock import AsyncMock, MagicMock, patch

import httpx
import pytest

from myapp.async_client import fetch_user


@pytest.mark.asyncio
async def test_fetches_a_user():
    response = MagicMock(status_code=200)
    response.json.return_value = {"id": 7, "name": "Ada"}
    with patch("httpx.AsyncClient.get", AsyncMock(return_value=response)) as get:
        assert await fetch_user(7) == {"id": 7, "name": "Ada"}
    get.assert_awaited_once_with("https://api.example.com/users/7")


@pytest.mark.asyncio
async def test_error():
    response = MagicMock(status_code=503)
    response.raise_for_status.side_effect = httpx.HTTPStatusError("503", request=None, response=response)
    with patch("httpx.AsyncClient.get", AsyncMock(return_value=response)):
        with pytest.raises(httpx.HTTPStatusError):
            await fetch_user(7)
