# The second test gets the answer that the first test's mock left in the cache.
# --- delivery/zones.py
from functools import lru_cache


def ask_zone_server(postcode):
    raise ConnectionError("zone server is down")


@lru_cache(maxsize=256)
def zone(postcode):
    return ask_zone_server(postcode).upper()
# --- tests/test_zones.py
from delivery import zones


def test_zone_is_upper_case(mocker):
    mocker.patch("delivery.zones.ask_zone_server", return_value="a")
    assert zones.zone("00100") == "A"


def test_zone_asks_for_the_postcode(mocker):
    ask = mocker.patch("delivery.zones.ask_zone_server", return_value="c")
    assert zones.zone("00100") == "C"
    ask.assert_called_once_with("00100")
