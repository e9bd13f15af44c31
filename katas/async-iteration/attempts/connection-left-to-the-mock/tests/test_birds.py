from unittest.mock import ANY, MagicMock

import pytest

from myapp.birds import count_birds


@pytest.mark.asyncio
async def test_counts_the_birds():
    station = MagicMock()
    connection = station.connect.return_value.__aenter__.return_value
    connection.sightings.return_value.__aiter__.return_value = [[3, 1], [], [2]]

    assert await count_birds(station, "nightjar") == 6

    connection.sightings.assert_called_once_with("nightjar", page_size=ANY)
