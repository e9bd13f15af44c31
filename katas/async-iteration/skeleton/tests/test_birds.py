"""Counting birds, without a post in the woods.

The program is full of async, so these are AsyncMocks. Where does it await, and where not?
"""

from unittest.mock import AsyncMock

import pytest

from myapp.birds import count_birds


@pytest.mark.asyncio
async def test_counts_the_birds():
    connection = AsyncMock()
    connection.sightings.return_value.__aiter__.return_value = [[3, 1]]
    station = AsyncMock()
    station.connect.return_value.__aenter__.return_value = connection

    assert await count_birds(station, "nightjar") == 4
