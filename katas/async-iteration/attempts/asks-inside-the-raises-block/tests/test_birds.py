from unittest.mock import ANY, MagicMock

import pytest

from myapp.birds import count_birds


def post(pages):
    station = MagicMock()
    connection = MagicMock()
    station.connect.return_value.__aenter__.return_value = connection
    connection.sightings.return_value.__aiter__.return_value = pages
    return station, connection


@pytest.mark.asyncio
async def test_counts_the_birds():
    station, connection = post([[3, 1], [], [2]])

    assert await count_birds(station, "nightjar") == 6

    connection.sightings.assert_called_once_with("nightjar", page_size=ANY)
    station.connect.return_value.__aexit__.assert_awaited_once()


@pytest.mark.asyncio
async def test_gives_the_link_back_when_it_breaks():
    def broken_off():
        yield [3, 1]
        raise OSError("no answer")

    station, _ = post(broken_off())

    with pytest.raises(OSError, match="no answer"):
        await count_birds(station, "nightjar")
        station.connect.return_value.__aexit__.assert_awaited_once()
