from unittest.mock import Mock, patch

import pytest

from myapp.async_service import get_exchange_rate


@pytest.mark.asyncio
@patch("myapp.async_service.httpx.AsyncClient", autospec=True)
async def test_asks_once_and_gives_the_rate(client_class):
    client = client_class.return_value
    client.__aenter__.return_value = client
    client.get.return_value = Mock()
    client.get.return_value.json.return_value = {"rate": 0.006114, "inverse": 163.559}

    assert await get_exchange_rate("JPY", "EUR") == 0.006114

    client_class.assert_called_once_with()
    client.get.return_value.json.assert_called_once_with()
    client.get.assert_awaited_once_with(
        "https://api.example.com/rates", params={"from": "JPY", "to": "EUR"}
    )
