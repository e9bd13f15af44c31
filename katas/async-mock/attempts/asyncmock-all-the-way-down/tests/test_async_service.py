from unittest.mock import AsyncMock, patch

import pytest

from myapp.async_service import get_exchange_rate


@pytest.mark.asyncio
@patch("myapp.async_service.httpx.AsyncClient")
async def test_asks_once_and_gives_the_rate(client_class):
    response = AsyncMock()
    response.json.return_value = {"rate": 0.006114, "inverse": 163.559}
    client = client_class.return_value.__aenter__.return_value
    client.get = AsyncMock(return_value=response)

    assert await get_exchange_rate("JPY", "EUR") == 0.006114

    client.get.assert_awaited_once_with(
        "https://api.example.com/rates", params={"from": "JPY", "to": "EUR"}
    )
