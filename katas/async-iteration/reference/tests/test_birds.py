"""Counting birds, without a post in the woods."""

from unittest.mock import ANY, MagicMock

import pytest

from myapp.birds import count_birds

pytestmark = pytest.mark.asyncio


@pytest.fixture
def connection():
    return MagicMock()


@pytest.fixture
def station(connection):
    mock_station = MagicMock()
    mock_station.connect.return_value.__aenter__.return_value = connection
    return mock_station


async def test_counts_on_all_pages_and_gives_the_link_back(station, connection):
    connection.sightings.return_value.__aiter__.return_value = [[3, 1], [], [2]]

    assert await count_birds(station, "nightjar") == 6

    connection.sightings.assert_called_once_with("nightjar", page_size=ANY)
    station.connect.assert_called_once_with()
    station.connect.return_value.__aexit__.assert_awaited_once()


async def test_gives_the_link_back_when_it_breaks(station, connection):
    def broken_off():
        yield [3, 1]
        raise OSError("no answer")

    connection.sightings.return_value.__aiter__.return_value = broken_off()

    with pytest.raises(OSError, match="no answer"):
        await count_birds(station, "nightjar")

    station.connect.return_value.__aexit__.assert_awaited_once()
