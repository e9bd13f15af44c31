from unittest.mock import Mock

import pytest

from myapp.greenhouse import water

sensor = Mock()
valve = Mock()


@pytest.fixture(autouse=True)
def as_good_as_new():
    yield
    sensor.reset_mock(return_value=True, side_effect=True)
    valve.reset_mock()


def test_moist():
    sensor.read.return_value = 55
    assert water(sensor, valve) == "moist enough"
    valve.open.assert_not_called()


def test_dry():
    sensor.read.return_value = 12
    assert water(sensor, valve) == "watered"
    valve.open.assert_called_once_with(10)


def test_silent():
    sensor.read.side_effect = OSError("the probe is silent")
    assert water(sensor, valve) == "no reading"
    valve.open.assert_not_called()
