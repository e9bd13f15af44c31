"""The shared mocks stay; an autouse fixture resets calls and settings after each test."""

from unittest.mock import Mock, call

import pytest

from myapp.greenhouse import water

greenhouse = Mock()
sensor = greenhouse.sensor
valve = greenhouse.valve


@pytest.fixture(autouse=True)
def as_good_as_new():
    yield
    greenhouse.reset_mock(return_value=True, side_effect=True)


@pytest.mark.parametrize("moisture", [30, 31, 55, 100])
def test_moist_soil_is_left_alone(moisture):
    sensor.read.return_value = moisture

    assert water(sensor, valve) == "moist enough"

    assert valve.mock_calls == []


@pytest.mark.parametrize("moisture", [0, 12, 29])
def test_dry_soil_is_watered(moisture):
    sensor.read.return_value = moisture

    assert water(sensor, valve) == "watered"

    assert valve.mock_calls == [call.open(10)]


@pytest.mark.parametrize("error", [OSError("the probe is silent"), TimeoutError("too slow")])
def test_no_reading_no_water(error):
    sensor.read.side_effect = error

    assert water(sensor, valve) == "no reading"

    assert valve.mock_calls == []
