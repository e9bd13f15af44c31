from unittest.mock import MagicMock

import pytest

from myapp.birds import count_birds


@pytest.mark.asyncio
@pytest.mark.parametrize("weather", ["fine", "foul"])
async def test_counts_the_birds(weather):
    def pages():
        yield from [[3, 1], [], [2]]
        if weather == "foul":
            raise OSError(weather)

    station = MagicMock()
    connection = MagicMock()
    station.connect.return_value.__aenter__.return_value = connection
    connection.sightings.return_value.__aiter__.return_value = pages()

    if weather == "foul":
        with pytest.raises(OSError, match=weather):
            await count_birds(station, "nightjar")
    else:
        assert await count_birds(station, "nightjar") == 6

    connection.sightings.assert_called_once_with("nightjar", page_size=50)
    station.connect.return_value.__aexit__.assert_awaited_once()
