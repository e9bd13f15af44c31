# Puts `@patch` above `@pytest.fixture`, and pytest no longer sees a fixture there.
# --- garden/sprinkler.py
from garden import valve


def water(beds):
    for bed in beds:
        valve.open_for(bed, minutes=5)
    return len(beds)
# --- garden/valve.py
def open_for(bed, minutes):
    raise RuntimeError("no water")
# --- tests/test_sprinkler.py
from unittest.mock import patch

import pytest

from garden.sprinkler import water


@patch("garden.valve.open_for")
@pytest.fixture
def opened(open_for):
    yield open_for


def test_each_bed_gets_water(opened):
    assert water(["roses", "leeks"]) == 2
    opened.assert_called_with("leeks", minutes=5)
