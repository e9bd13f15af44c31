# A fixture empties the cache, so each test starts afresh; one test even relies on the cache.
# --- delivery/zones.py
from functools import lru_cache


def ask_zone_server(postcode):
    raise ConnectionError("zone server is down")


@lru_cache(maxsize=256)
def zone(postcode):
    return ask_zone_server(postcode).upper()
# --- tests/test_zones.py
import pytest

from delivery import zones


@pytest.fixture(autouse=True)
def fresh_cache():
    zones.zone.cache_clear()
    yield
    zones.zone.cache_clear()


def test_zone_is_upper_case(mocker):
    mocker.patch("delivery.zones.ask_zone_server", return_value="a")
    assert zones.zone("00100") == "A"


def test_zone_is_asked_only_once(mocker):
    ask = mocker.patch("delivery.zones.ask_zone_server", return_value="c")
    assert [zones.zone("00100"), zones.zone("00100")] == ["C", "C"]
    ask.assert_called_once_with("00100")
