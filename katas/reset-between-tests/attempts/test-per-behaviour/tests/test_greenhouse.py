import pytest

from myapp.greenhouse import Sensor, Valve, water


@pytest.fixture
def sensor(mocker):
    return mocker.create_autospec(Sensor, instance=True)


@pytest.fixture
def valve(mocker):
    return mocker.create_autospec(Valve, instance=True)


def test_dry_soil_gets_water(sensor, valve):
    sensor.read.return_value = 12
    water(sensor, valve)
    valve.open.assert_called()


def test_for_ten_minutes(sensor, valve):
    sensor.read.return_value = 12
    water(sensor, valve)
    valve.open.assert_called_with(10)


def test_once(sensor, valve):
    sensor.read.return_value = 12
    water(sensor, valve)
    assert valve.open.call_count <= 1


def test_moist_soil_gets_none(sensor, valve):
    sensor.read.return_value = 55
    water(sensor, valve)
    valve.open.assert_not_called()


def test_a_silent_probe_brings_no_water(sensor, valve):
    sensor.read.side_effect = OSError
    water(sensor, valve)
    valve.open.assert_not_called()


def test_a_silent_probe_is_told(sensor, valve):
    sensor.read.side_effect = OSError
    assert water(sensor, valve) == "no reading"
