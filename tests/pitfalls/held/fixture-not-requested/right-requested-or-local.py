# One test asks for the fixture, one needs only its effect, and one has a local variable of the same name.
# --- beehive/scale.py
def weigh(hive):
    return 31.5


def harvest_ready(hives, weigh_one=None):
    weigh_one = weigh_one or weigh
    return [hive for hive in hives if weigh_one(hive) > 40]
# --- tests/test_scale.py
from unittest.mock import Mock, patch

import pytest

from beehive.scale import harvest_ready


@pytest.fixture
def scale():
    with patch("beehive.scale.weigh") as mock:
        mock.return_value = 12
        yield mock


def test_heavy_hives_are_ready(scale):
    scale.return_value = 44
    assert harvest_ready(["h1", "h2"]) == ["h1", "h2"]


@pytest.mark.usefixtures("scale")
def test_light_hives_are_not():
    assert harvest_ready(["h1"]) == []


def test_other_scale():
    scale = Mock()
    scale.side_effect = [39, 41]
    assert harvest_ready(["h1", "h2"], weigh_one=scale) == ["h2"]
