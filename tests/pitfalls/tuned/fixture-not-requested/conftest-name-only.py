# Uses the name of a fixture in conftest.py, which the test neither imports nor takes as a parameter.
# --- garden/watering.py
def open_valve(bed, minutes):
    raise OSError("valve not reachable")


def water(bed, moisture):
    if moisture > 40:
        return False
    open_valve(bed, minutes=10)
    return True
# --- tests/conftest.py
from unittest.mock import patch

import pytest


@pytest.fixture(autouse=True)
def valve():
    with patch("garden.watering.open_valve") as mock:
        yield mock
# --- tests/test_watering.py
from garden.watering import water


def test_dry_bed_is_watered():
    assert water("roses", 12) is True
    valve.assert_called_once_with("roses", minutes=10)
