from unittest.mock import Mock

from myapp.greenhouse import water

sensor = Mock()
valve = Mock()


def test_moist_soil_is_left_alone():
    sensor.read.side_effect = None
    sensor.read.return_value = 55

    assert water(sensor, valve) == "moist enough"


def test_dry_soil_is_watered():
    sensor.read.side_effect = None
    sensor.read.return_value = 12

    assert water(sensor, valve) == "watered"

    valve.open.assert_called_with(10)


def test_no_reading_no_water():
    sensor.read.side_effect = OSError("the probe is silent")

    assert water(sensor, valve) == "no reading"
