from unittest.mock import Mock

from myapp.greenhouse import water


def test_moist_soil_is_left_alone():
    sensor, valve = Mock(), Mock()
    sensor.read.side_effect = [55]

    assert water(sensor, valve) == "moist enough"

    valve.open.assert_not_called()


def test_dry_soil_is_watered():
    sensor, valve = Mock(), Mock()
    sensor.read.return_value = 12

    assert water(sensor, valve) == "watered"

    sensor.read.assert_called_once_with()
    valve.open.assert_called_once_with(10)


def test_no_reading_no_water():
    sensor, valve = Mock(), Mock()
    sensor.read.side_effect = OSError("the probe is silent")

    assert water(sensor, valve) == "no reading"

    valve.open.assert_not_called()
