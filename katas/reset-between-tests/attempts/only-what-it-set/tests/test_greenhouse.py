from unittest.mock import Mock

from myapp.greenhouse import water


def test_moist_soil_is_left_alone():
    sensor, valve = Mock(), Mock()
    sensor.read.return_value = 55

    water(sensor, valve)

    assert sensor.read() == 55


def test_dry_soil_is_watered():
    sensor, valve = Mock(), Mock()
    sensor.read.return_value = 12

    water(sensor, valve)

    assert sensor.read() == 12
    sensor.read.assert_called()
