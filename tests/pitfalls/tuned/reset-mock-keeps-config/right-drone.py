# reset_mock() is told to drop the configuration, or is used to clear the calls only.
# --- drone/flight.py
class Grounded(Exception):
    pass


def take_off(rotor, battery):
    try:
        rotor.spin(9000)
    except OSError as error:
        raise Grounded(str(error)) from error
    return battery.percent() > 20
# --- tests/test_flight.py
import pytest
from unittest.mock import Mock

from drone.flight import Grounded, take_off


def test_take_off_after_repair():
    rotor, battery = Mock(), Mock()
    battery.percent.return_value = 80
    rotor.spin.side_effect = OSError("jammed")
    with pytest.raises(Grounded):
        take_off(rotor, battery)

    rotor.reset_mock(side_effect=True)

    assert take_off(rotor, battery) is True
    rotor.spin.assert_called_once_with(9000)


def test_battery_is_read_on_every_take_off():
    rotor, battery = Mock(), Mock()
    battery.percent.return_value = 15
    take_off(rotor, battery)
    battery.reset_mock()
    assert take_off(rotor, battery) is False
    battery.percent.assert_called_once_with()
