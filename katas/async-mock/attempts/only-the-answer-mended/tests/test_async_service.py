from unittest.mock import AsyncMock, Mock, patch

import pytest

from myapp.async_service import get_exchange_rate


@pytest.mark.asyncio
async def test_gives_the_rate():
    client = AsyncMock()
    client.__aenter__.return_value = client
    client.get.return_value = Mock()
    client.get.return_value.json.return_value = {"rate": 1.08}

    with patch("myapp.async_service.httpx.AsyncClient", return_value=client):
        assert await get_exchange_rate("EUR", "USD") == 1.08
