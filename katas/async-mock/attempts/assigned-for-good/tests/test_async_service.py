from unittest.mock import AsyncMock, MagicMock, Mock

import httpx
import pytest

from myapp.async_service import get_exchange_rate


@pytest.mark.asyncio
async def test_asks_once_and_gives_the_rate():
    response = Mock()
    response.json.return_value = {"rate": 0.006114, "inverse": 163.559}
    client = Mock(get=AsyncMock(return_value=response))
    httpx.AsyncClient = MagicMock()
    httpx.AsyncClient.return_value.__aenter__.return_value = client

    assert await get_exchange_rate("JPY", "EUR") == 0.006114

    client.get.assert_awaited_once_with(
        "https://api.example.com/rates", params={"from": "JPY", "to": "EUR"}
    )
