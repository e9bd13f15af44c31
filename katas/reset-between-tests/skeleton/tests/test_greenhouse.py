"""Water for the tomatoes.

All three tests pass. Now run one of them alone: pytest -k no_reading
"""

from unittest.mock import Mock

from myapp.greenhouse import water

sensor = Mock()
valve = Mock()


def test_moist_soil_is_left_alone():
    sensor.read.return_value = 55

    assert water(sensor, valve) == "moist enough"

    valve.open.assert_not_called()


def test_dry_soil_is_watered():
    sensor.read.return_value = 12

    assert water(sensor, valve) == "watered"

    valve.open.assert_called_once_with(10)


def test_no_reading_no_water():
    sensor.read.side_effect = OSError("the probe is silent")

    assert water(sensor, valve) == "no reading"

    assert valve.open.call_count == 1  # that was the dry soil
