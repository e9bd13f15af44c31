from unittest.mock import AsyncMock, Mock

import pytest

URL = "https://api.example.com/rates"


@pytest.mark.asyncio
async def test_asks_once_and_gives_the_rate():
    client = AsyncMock()
    client.get.return_value = Mock()
    client.get.return_value.json.return_value = {"rate": 0.006114}

    response = await client.get(URL, params={"from": "JPY", "to": "EUR"})

    assert response.json()["rate"] == 0.006114
    client.get.assert_awaited_once_with(URL, params={"from": "JPY", "to": "EUR"})
