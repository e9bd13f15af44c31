# Sets return_value on the fixture's name without asking for the fixture.
# --- beehive/scale.py
def weigh(hive):
    return 31.5


def harvest_ready(hives):
    return [hive for hive in hives if weigh(hive) > 40]
# --- tests/test_scale.py
from unittest.mock import patch

import pytest

from beehive.scale import harvest_ready


@pytest.fixture
def scale():
    with patch("beehive.scale.weigh") as mock:
        yield mock


def test_heavy_hives_are_ready():
    scale.return_value = 44
    assert harvest_ready(["h1", "h2"]) == ["h1", "h2"]
