from contextlib import suppress
from unittest.mock import MagicMock

import pytest

from myapp.birds import count_birds

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.fixture
def link():
    manager = MagicMock()
    manager.__aenter__.return_value = MagicMock()
    return manager


@pytest.fixture
def sightings(link):
    mock_sightings = link.__aenter__.return_value.sightings
    mock_sightings.return_value.__aiter__.return_value = [[5]]
    return mock_sightings


@pytest.fixture
def station(link):
    return MagicMock(**{"connect.return_value": link})


async def test_adds_up_a_page(station, sightings):
    sightings.return_value.__aiter__.return_value = [[5, 8, 13]]
    assert await count_birds(station, "wren") == 26


async def test_turns_the_page(station, sightings):
    sightings.return_value.__aiter__.return_value = [[5], [8]]
    assert await count_birds(station, "wren") == 13


async def test_does_not_stop_at_an_empty_page(station, sightings):
    sightings.return_value.__aiter__.return_value = [[], [8]]
    assert await count_birds(station, "wren") == 8


@pytest.mark.parametrize("species", ["wren", "owl"])
async def test_asks_for_the_species(station, sightings, species):
    await count_birds(station, species)
    assert [asked.args for asked in sightings.call_args_list] == [(species,)]


async def test_gives_the_link_back(station, sightings, link):
    await count_birds(station, "wren")
    link.__aexit__.assert_awaited_once_with(None, None, None)


async def test_a_broken_link_is_an_error(station, sightings):
    sightings.return_value.__aiter__.side_effect = OSError
    with pytest.raises(OSError):
        await count_birds(station, "wren")


async def test_gives_a_broken_link_back_too(station, sightings, link):
    sightings.return_value.__aiter__.side_effect = TimeoutError
    with suppress(TimeoutError):
        await count_birds(station, "wren")
    assert link.__aexit__.await_count == 1
