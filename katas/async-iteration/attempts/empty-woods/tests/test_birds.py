from unittest.mock import MagicMock

import pytest

from myapp.birds import count_birds


@pytest.mark.asyncio
async def test_counts_and_gives_the_link_back():
    station = MagicMock()
    station.connect.return_value.__aenter__.return_value = MagicMock()

    assert await count_birds(station, "nightjar") == 0

    station.connect.return_value.__aexit__.assert_awaited_once()
