"""What get_exchange_rate promises, without asking the real rate service."""

from unittest.mock import AsyncMock, Mock, patch

import pytest

from myapp.async_service import get_exchange_rate


@pytest.mark.asyncio
async def test_asks_once_and_gives_the_rate():
    client = AsyncMock()
    client.__aenter__.return_value = client
    client.get.return_value = Mock()
    client.get.return_value.json.return_value = {"rate": 0.006114, "inverse": 163.559}

    with patch("myapp.async_service.httpx.AsyncClient", return_value=client):
        assert await get_exchange_rate("JPY", "EUR") == 0.006114

    client.get.assert_awaited_once_with(
        "https://api.example.com/rates", params={"from": "JPY", "to": "EUR"}
    )
