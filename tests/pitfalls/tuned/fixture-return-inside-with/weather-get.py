# Returns the mock from inside the with block, so the patch is gone before the test starts.
# --- garden/weather.py
import requests


def needs_water(bed):
    data = requests.get("https://api.example.com/rain", params={"bed": bed}, timeout=3).json()
    return data["mm"] < 2
# --- tests/test_weather.py
from unittest.mock import patch

import pytest

from garden.weather import needs_water


@pytest.fixture
def rain():
    with patch("garden.weather.requests.get") as get:
        get.return_value.json.return_value = {"mm": 0}
        return get


def test_dry_bed_needs_water(rain):
    assert needs_water("roses") is True


def test_wet_bed(rain):
    rain.return_value.json.return_value = {"mm": 9}
    assert needs_water("roses") is False
