from unittest.mock import MagicMock

import pytest


@pytest.mark.asyncio
async def test_counts_the_birds():
    station = MagicMock()
    connection = MagicMock()
    station.connect.return_value.__aenter__.return_value = connection
    connection.sightings.return_value.__aiter__.return_value = [[3, 1], [], [2]]

    total = 0
    async with station.connect() as link:
        async for page in link.sightings("nightjar", page_size=50):
            total += sum(page)

    assert total == 6
    station.connect.return_value.__aexit__.assert_awaited_once()
