"""MagicMocks all the way, an async generator where reading fails."""

from unittest.mock import ANY, MagicMock

import pytest

from myapp.birds import count_birds


def make_station(pages):
    connection = MagicMock()
    connection.sightings.return_value.__aiter__.return_value = pages
    station = MagicMock()
    station.connect.return_value.__aenter__.return_value = connection
    return station, connection


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("pages", "birds"),
    [
        ([[3, 1]], 4),
        ([[3, 1], [2], [10, 20, 30]], 66),
        ([[], [3, 1], [], [5], []], 9),
        ([], 0),
    ],
)
async def test_counts_the_birds(pages, birds):
    station, connection = make_station(pages)

    assert await count_birds(station, "nightjar") == birds

    station.connect.assert_called_once_with()
    connection.sightings.assert_called_once_with("nightjar", page_size=ANY)
    station.connect.return_value.__aenter__.assert_awaited_once()
    station.connect.return_value.__aexit__.assert_awaited_once()


@pytest.mark.asyncio
async def test_error_goes_through_and_link_is_given_back():
    error = OSError("link broke")

    async def broken(species, page_size):
        yield [3, 1]
        raise error

    station, connection = make_station([])
    connection.sightings = MagicMock(side_effect=broken)

    with pytest.raises(OSError) as caught:
        await count_birds(station, "nightjar")

    assert caught.value is error
    connection.sightings.assert_called_once_with("nightjar", page_size=ANY)
    station.connect.assert_called_once_with()
    station.connect.return_value.__aexit__.assert_awaited_once()
