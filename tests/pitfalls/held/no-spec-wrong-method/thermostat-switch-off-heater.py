# Gateway knows turn_off_heater only; the code and the test both say switch_off_heater to a patched class without a spec.
# --- greenhouse/gateway.py
class Gateway:
    def __init__(self, url="http://localhost:8123"):
        self.url = url

    def turn_off_heater(self, zone):
        raise RuntimeError("gateway not reachable")

    def turn_on_heater(self, zone):
        raise RuntimeError("gateway not reachable")
# --- greenhouse/thermostat.py
from greenhouse.gateway import Gateway


def regulate(zone, celsius):
    gateway = Gateway()
    if celsius > 24:
        gateway.switch_off_heater(zone)
    elif celsius < 18:
        gateway.turn_on_heater(zone)
# --- tests/test_thermostat.py
import pytest

from greenhouse import thermostat


@pytest.fixture
def gateway(mocker):
    return mocker.patch("greenhouse.thermostat.Gateway").return_value


def test_too_warm(gateway):
    thermostat.regulate("tomatoes", 27)
    gateway.switch_off_heater.assert_called_once_with("tomatoes")


def test_too_cold(gateway):
    thermostat.regulate("tomatoes", 12)
    gateway.turn_on_heater.assert_called_once_with("tomatoes")
