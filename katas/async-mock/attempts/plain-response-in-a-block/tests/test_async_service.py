"""AsyncMock client, plain Mock response, patch in a with block."""

from unittest.mock import AsyncMock, Mock, patch

import pytest

from myapp.async_service import get_exchange_rate


def make_client(rate):
    response = Mock()
    response.json.return_value = {"rate": rate, "inverse": 163.559}
    client = AsyncMock()
    client.__aenter__.return_value = client
    client.__aexit__.return_value = False
    client.get.return_value = response
    return client


@pytest.mark.asyncio
async def test_gives_the_rate():
    client = make_client(0.006114)

    with patch("myapp.async_service.httpx.AsyncClient", return_value=client):
        assert await get_exchange_rate("JPY", "EUR") == 0.006114

    client.get.assert_awaited_once_with(
        "https://api.example.com/rates", params={"from": "JPY", "to": "EUR"}
    )
    client.__aenter__.assert_awaited_once()
    client.__aexit__.assert_awaited_once()


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("from_ccy", "to_ccy", "rate"),
    [("EUR", "JPY", 163.5593), ("USD", "GBP", 0.78123456), ("EUR", "EUR", 1.0)],
)
async def test_asks_for_any_pair(from_ccy, to_ccy, rate):
    client = make_client(rate)

    with patch("myapp.async_service.httpx.AsyncClient", return_value=client):
        assert await get_exchange_rate(from_ccy, to_ccy) == rate

    client.get.assert_awaited_once_with(
        "https://api.example.com/rates", params={"from": from_ccy, "to": to_ccy}
    )
