"""Fresh mocks for every test from two pytest fixtures."""

from unittest.mock import Mock

import pytest

from myapp.greenhouse import water


@pytest.fixture
def sensor():
    return Mock()


@pytest.fixture
def valve():
    return Mock()


def test_moist_soil_is_left_alone(sensor, valve):
    sensor.read.return_value = 55

    assert water(sensor, valve) == "moist enough"

    valve.open.assert_not_called()


def test_dry_soil_is_watered(sensor, valve):
    sensor.read.return_value = 12

    assert water(sensor, valve) == "watered"

    valve.open.assert_called_once_with(10)


def test_no_reading_no_water(sensor, valve):
    sensor.read.side_effect = OSError("the probe is silent")

    assert water(sensor, valve) == "no reading"

    valve.open.assert_not_called()
