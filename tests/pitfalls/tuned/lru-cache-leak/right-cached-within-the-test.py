# Wants to see that the second call is answered from the cache, which each test finds empty.
# --- mapmaker/tiles.py
from functools import lru_cache


def download(name):
    raise NotImplementedError


@lru_cache
def tile(x, y):
    return download(f"{x}-{y}.png")
# --- tests/test_tiles.py
from unittest.mock import patch

import pytest

from mapmaker import tiles


@pytest.fixture(autouse=True)
def empty_cache():
    tiles.tile.cache_clear()


def test_other_tile_is_downloaded():
    with patch("mapmaker.tiles.download", side_effect=[b"a", b"b"]):
        assert tiles.tile(1, 1) == b"a"
        assert tiles.tile(1, 2) == b"b"


def test_same_tile_is_downloaded_once():
    with patch("mapmaker.tiles.download", return_value=b"png") as download:
        assert tiles.tile(1, 1) == tiles.tile(1, 1) == b"png"
    download.assert_called_once_with("1-1.png")
