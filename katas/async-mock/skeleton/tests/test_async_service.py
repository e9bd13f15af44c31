"""What get_exchange_rate promises, without asking the real rate service.

Everything here is an AsyncMock, since everything here is async. Is it?
"""

from unittest.mock import AsyncMock, patch

import pytest

from myapp.async_service import get_exchange_rate


@pytest.mark.asyncio
async def test_gives_the_rate():
    client = AsyncMock()
    client.__aenter__.return_value = client
    client.get.return_value.json.return_value = {"rate": 0.006114, "inverse": 163.559}

    with patch("myapp.async_service.httpx.AsyncClient", return_value=client):
        assert await get_exchange_rate("JPY", "EUR") == 0.006114
